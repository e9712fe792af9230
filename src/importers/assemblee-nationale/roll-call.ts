import type { Correction, RollCall, VoterBlock } from "../../dataset/schema-roll-call";
import type { Source } from "../../model/source";
import type { NonVotingCause } from "../../model/vote";
import type { KnownGroup, Provenance } from "../import-roll-calls";
import { Refusal } from "../refusal";
import { type BallotId, ballotId, correctedVoters, toCounts, type VoterList, votersOf } from "./ballot";
import { checkBallot } from "./ballot-check";
import type { Ballot, BallotGroup, BallotVoter } from "./ballot-shape";

const RESULTS = { adopté: "adopted", rejeté: "rejected" } as const;

/** President of the Assembly, presiding the sitting, member of the Government. */
const CAUSES = { PAN: "presidentOfChamber", PSE: "presidingSitting", MG: "government" } as const;

/** The code of a motion of censure: only votes for it are cast and listed. */
const CENSURE = "MOC";

/** Where the official votes stand as a whole; a Congress has no page of its own. */
const DATA_SET = "https://data.assemblee-nationale.fr/travaux-parlementaires/votes";

/**
 * The roll call of a ballot: groups by size, members by id, whatever their order in the file.
 * @throws Refusal when the ballot contradicts itself, or the groups the dataset knows
 */
export function toRollCall(ballot: Ballot, groups: readonly KnownGroup[], provenance: Provenance): RollCall {
  const { chamber, term, number } = ballotId(ballot);
  checkBallot(ballot, groups);
  const bySize = [...ballot.ventilationVotes.organe.groupes.groupe].sort(
    (a, b) => b.nombreMembresGroupe - a.nombreMembresGroupe || byId(a.organeRef, b.organeRef),
  );
  const voters = bySize.flatMap(({ vote }) => votersOf(vote.decompteNominatif).flatMap((list) => list.voters));
  return {
    uid: ballot.uid,
    number,
    chamber,
    term,
    date: ballot.dateScrutin,
    title: ballot.titre.trim(),
    result: RESULTS[ballot.sort.code],
    lists: ballot.typeVote.codeTypeVote === CENSURE ? "votesForOnly" : "everyVoter",
    counts: toCounts(ballot.syntheseVote.decompte),
    groups: bySize.map(({ organeRef, nombreMembresGroupe, vote }) => ({
      id: organeRef,
      seats: nombreMembresGroupe,
      counts: toCounts(vote.decompteVoix),
    })),
    voters: bySize.flatMap(voterBlocks),
    delegated: idsOf(voters.filter(({ parDelegation }) => parDelegation)),
    causes: Object.fromEntries(bySize.flatMap(nonVotingCauses)),
    corrections: corrections(ballot),
    source: sourceOf({ chamber, term, number }, provenance),
  };
}

function voterBlocks({ organeRef, vote }: BallotGroup): VoterBlock[] {
  return votersOf(vote.decompteNominatif)
    .filter(({ voters }) => voters.length > 0)
    .map(({ position, voters }) => ({ group: organeRef, position, ids: idsOf(voters) }));
}

function nonVotingCauses({ vote }: BallotGroup): [string, NonVotingCause][] {
  return votersOf(vote.decompteNominatif)
    .filter(({ position }) => position === "didNotVote")
    .flatMap(({ voters }) => [...voters].sort((a, b) => byId(a.acteurRef, b.acteurRef)))
    .map(({ acteurRef, causePositionVote }) => [acteurRef, causePositionVote ? CAUSES[causePositionVote] : "recorded"]);
}

/** Corrections by id. @throws Refusal when a member is corrected twice, differently */
function corrections({ miseAuPoint }: Ballot): Correction[] {
  if (!miseAuPoint) return [];
  const { dysfonctionnement, ...declared } = miseAuPoint;
  const all = [
    ...correctedVoters(declared).flatMap((list) => corrected(list, "declared")),
    ...correctedVoters(dysfonctionnement).flatMap((list) => corrected(list, "malfunction")),
  ].sort((a, b) => byId(a.id, b.id));
  const twice = all.find(({ id }, index) => id === all[index - 1]?.id);
  if (twice) throw new Refusal("scrutin.miseAuPoint", `${twice.id} is corrected twice`);
  return all;
}

function corrected({ position, voters }: VoterList, reason: Correction["reason"]): Correction[] {
  return voters.map(({ acteurRef }) => ({ id: acteurRef, position, reason }));
}

function sourceOf({ chamber, term, number }: BallotId, { read, readFrom }: Provenance): Source {
  const isAssembly = chamber === "assemblee-nationale";
  return {
    title: `${isAssembly ? "Scrutin public" : "Scrutin du Congrès"} n°\u00a0${number}`,
    url: isAssembly ? `https://www.assemblee-nationale.fr/dyn/${term}/scrutins/${number}` : DATA_SET,
    publisher: "Assemblée nationale",
    kind: "official",
    read,
    ...(readFrom === null ? {} : { readFrom }),
  };
}

function idsOf(voters: readonly BallotVoter[]): string[] {
  return voters.map(({ acteurRef }) => acteurRef).sort(byId);
}

function byId(one: string, other: string): number {
  return one.localeCompare(other, "en", { numeric: true });
}
