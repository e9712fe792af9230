import { sumCounts, VOTE_POSITIONS } from "../../model/vote";
import type { KnownGroup } from "../import-roll-calls";
import { Refusal } from "../refusal";
import { ballotId, toCounts, votersOf } from "./ballot";
import type { Ballot, BallotGroup } from "./ballot-shape";

const GROUPS = "scrutin.ventilationVotes.organe.groupes.groupe";
const TOTALS = "scrutin.syntheseVote";

/** Some files give this instead of a group, or instead of every group: whom a member sat with that day is lost. */
const NO_GROUP = "PO0";

/**
 * Checks that a ballot agrees with itself and with the groups the dataset knows: named voters with their group's figures,
 * groups with the totals, nobody twice, no group left out.
 * @throws Refusal at the first contradiction
 */
export function checkBallot(ballot: Ballot, groups: readonly KnownGroup[]): void {
  const { groupe } = ballot.ventilationVotes.organe.groupes;
  checkGroupIds(groupe, groups);
  checkAllThere(ballot, groups);
  for (const [index, group] of groupe.entries()) checkFigures(group, `${GROUPS}.${index}`);
  checkVoters(groupe);
  checkTotals(ballot);
}

function checkGroupIds(all: readonly BallotGroup[], known: readonly KnownGroup[]): void {
  const seen = new Set<string>();
  for (const [index, { organeRef }] of all.entries()) {
    const field = `${GROUPS}.${index}.organeRef`;
    if (organeRef === NO_GROUP)
      throw new Refusal(field, `${NO_GROUP} stands for no group: the file does not say which one it is`);
    if (seen.has(organeRef)) throw new Refusal(field, `${organeRef} stands twice`);
    if (!known.some(({ id }) => id === organeRef)) {
      throw new Refusal(
        field,
        `${organeRef} is not in jurisdiction.json: add it there with its name, dates and source`,
      );
    }
    seen.add(organeRef);
  }
}

/** A group without voters is listed all the same: one that is not there was lost. */
function checkAllThere(ballot: Ballot, known: readonly KnownGroup[]): void {
  const { chamber } = ballotId(ballot);
  const day = ballot.dateScrutin;
  const listed = new Set(ballot.ventilationVotes.organe.groupes.groupe.map(({ organeRef }) => organeRef));
  for (const { id, from, to, chamber: home } of known) {
    const existed = home === chamber && from !== null && from <= day && (to === null || day <= to);
    if (!existed || listed.has(id)) continue;
    throw new Refusal(
      GROUPS,
      `${id} is not listed, though jurisdiction.json has it on ${day}: is its end missing there?`,
    );
  }
}

function checkFigures({ nombreMembresGroupe, organeRef, vote }: BallotGroup, field: string): void {
  const counts = toCounts(vote.decompteVoix);
  for (const { position, voters } of votersOf(vote.decompteNominatif)) {
    if (voters.length === counts[position]) continue;
    const named = `${voters.length} named ${position}, the group's figure is ${counts[position]}`;
    throw new Refusal(`${field}.vote.decompteNominatif`, `${organeRef}: ${named}`);
  }
  const { nonVotantsVolontaires, abstentions } = vote.decompteVoix;
  if (nonVotantsVolontaires !== abstentions && nonVotantsVolontaires !== 0) {
    const reason = `${nonVotantsVolontaires} is neither 0 nor the abstentions (${abstentions}), as in every file met so far`;
    throw new Refusal(`${field}.vote.decompteVoix.nonVotantsVolontaires`, `${organeRef}: ${reason}`);
  }
  const members = VOTE_POSITIONS.reduce((sum, position) => sum + counts[position], 0);
  if (members > nombreMembresGroupe) {
    throw new Refusal(
      `${field}.nombreMembresGroupe`,
      `${organeRef} has ${nombreMembresGroupe} members and ${members} voters`,
    );
  }
}

function checkVoters(all: readonly BallotGroup[]): void {
  const seen = new Set<string>();
  for (const [index, { vote }] of all.entries()) {
    for (const { position, voters } of votersOf(vote.decompteNominatif)) {
      for (const { acteurRef, causePositionVote } of voters) {
        const field = `${GROUPS}.${index}.vote.decompteNominatif`;
        if (seen.has(acteurRef)) throw new Refusal(field, `${acteurRef} stands twice`);
        seen.add(acteurRef);
        if (causePositionVote === undefined || position === "didNotVote") continue;
        throw new Refusal(field, `${acteurRef} is listed ${position} and as not voting (${causePositionVote}) at once`);
      }
    }
  }
}

function checkTotals({ syntheseVote, ventilationVotes }: Ballot): void {
  const { decompte, nombreVotants, suffragesExprimes } = syntheseVote;
  const totals = toCounts(decompte);
  const sums = sumCounts(ventilationVotes.organe.groupes.groupe.map(({ vote }) => toCounts(vote.decompteVoix)));
  for (const position of VOTE_POSITIONS) {
    if (sums[position] === totals[position]) continue;
    throw new Refusal(
      `${TOTALS}.decompte`,
      `the total ${position} is ${totals[position]}, the groups make ${sums[position]}`,
    );
  }
  const cast = totals.for + totals.against;
  if (suffragesExprimes !== cast) {
    throw new Refusal(`${TOTALS}.suffragesExprimes`, `is ${suffragesExprimes}, for and against make ${cast}`);
  }
  const voters = cast + totals.abstention;
  if (nombreVotants !== voters) {
    throw new Refusal(`${TOTALS}.nombreVotants`, `is ${nombreVotants}, for, against and abstentions make ${voters}`);
  }
}
