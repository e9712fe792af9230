import { type Counts, VOTE_POSITIONS, type VotePosition } from "../../model/vote";
import { readOfficial } from "../official-file";
import { Refusal } from "../refusal";
import {
  type Ballot,
  type BallotCorrections,
  type BallotFigures,
  BallotFileShape,
  type BallotNames,
  type BallotVoter,
} from "./ballot-shape";

/** Reads a ballot of the Assembly's open data. @throws Refusal when the file has a shape never met */
export function readBallot(file: unknown): Ballot {
  return readOfficial(BallotFileShape, file).scrutin;
}

/** Which body a ballot was held in, in which term, and its official number. */
export type BallotId = { readonly chamber: string; readonly term: string; readonly number: string };

/** What a ballot's official id says ("VTANR5L17V1102"). @throws Refusal when other fields contradict it */
export function ballotId({ uid, numero, legislature, organeRef, ventilationVotes }: Ballot): BallotId {
  const [, body, term = "", number = ""] = /^VT(AN|CG)R5L(\d+)V(\d+)$/.exec(uid) ?? [];
  if (body === undefined) throw new Refusal("scrutin.uid", `"${uid}" is no id of a ballot`);
  if (number !== numero) throw new Refusal("scrutin.numero", `"${numero}" is not the number in ${uid}`);
  if (term !== legislature) throw new Refusal("scrutin.legislature", `"${legislature}" is not the one in ${uid}`);
  const counted = ventilationVotes.organe.organeRef;
  if (counted !== organeRef) {
    throw new Refusal("scrutin.ventilationVotes.organe.organeRef", `"${counted}" is not the ballot's own ${organeRef}`);
  }
  return { chamber: body === "AN" ? "assemblee-nationale" : "congres", term, number };
}

/** Voters of one list, with their vote position. */
export type VoterList = { readonly position: VotePosition; readonly voters: readonly BallotVoter[] };

/** The four lists of a group, whichever way the file spells them. */
export function votersOf(names: BallotNames): VoterList[] {
  const lists: Record<VotePosition, BallotVoter[]> = {
    for: [names.pours, names.pour].flatMap((list) => list ?? []),
    against: [names.contres, names.contre].flatMap((list) => list ?? []),
    abstention: [names.abstentions, names.abstention].flatMap((list) => list ?? []),
    didNotVote: [names.nonVotants, names.nonVotant].flatMap((list) => list ?? []),
  };
  return VOTE_POSITIONS.map((position) => ({ position, voters: lists[position] }));
}

/** The lists of a block of corrections, made after the vote. The two ways of not voting are one. */
export function correctedVoters(names: BallotCorrections): VoterList[] {
  const lists: Record<VotePosition, BallotVoter[]> = {
    for: [names.pours, names.pour].flatMap((list) => list ?? []),
    against: [names.contres, names.contre].flatMap((list) => list ?? []),
    abstention: names.abstentions,
    didNotVote: [...names.nonVotants, ...names.nonVotantsVolontaires],
  };
  return VOTE_POSITIONS.map((position) => ({ position, voters: lists[position] }));
}

/** Figures as counts. `nonVotantsVolontaires` repeats the abstentions of a group and is never added. */
export function toCounts(figures: BallotFigures): Counts {
  return {
    for: figures.pour,
    against: figures.contre,
    abstention: figures.abstentions,
    didNotVote: figures.nonVotants,
  };
}
