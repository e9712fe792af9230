import * as v from "valibot";
import type { Correction } from "../../dataset/schema-roll-call";
import { readOfficial } from "../official-file";
import { Refusal } from "../refusal";
import type { Ballot } from "./ballot";
import { type DecisionFile, DecisionFileShape } from "./decision-shape";
import { type Vote, withGroups } from "./group-files";
import { termOn } from "./groups";

/**
 * A decision, and what tells the groups of its day: null where nothing does, since a decision names no groups and those
 * of another day would be wrong.
 */
const FilesShape = v.strictObject({
  decision: DecisionFileShape,
  groups: v.nullable(v.string()),
  members: v.nullable(v.string()),
});

/**
 * The ballot a decision of the Parliament's open data tells of.
 * @throws Refusal when a file has a shape never met, contradicts itself, or the groups are of other voters
 */
export function readDecision(content: unknown): Ballot {
  const { decision, groups, members } = readOfficial(FilesShape, content);
  checkDecision(decision);
  const uid = decision.notation_votingId;
  const term = termOn(decision.activity_date);
  const votes = votesIn(decision);
  return {
    uid,
    number: uid,
    chamber: "european-parliament",
    term,
    date: decision.activity_date,
    title: decision.activity_label_en.trim(),
    result: decision.decision_outcome.endsWith("ADOPTED") ? "adopted" : "rejected",
    counts: {
      for: decision.number_of_votes_favor,
      against: decision.number_of_votes_against,
      abstention: decision.number_of_votes_abstention,
    },
    casts:
      groups === null
        ? votes.map((vote) => ({ ...vote, group: null }))
        : withGroups(votes, { groups, members }, uid, term),
    corrections: correctionsIn(decision),
    source: null,
  };
}

function votesIn(file: DecisionFile): Vote[] {
  return [
    ...file.had_voter_favor.map((id): Vote => ({ id, position: "for" })),
    ...file.had_voter_against.map((id): Vote => ({ id, position: "against" })),
    ...file.had_voter_abstention.map((id): Vote => ({ id, position: "abstention" })),
  ];
}

function correctionsIn(file: DecisionFile): Correction[] {
  return [
    ...file.had_voter_intended_favor.map((id): Correction => ({ id, position: "for", reason: "declared" })),
    ...file.had_voter_intended_against.map((id): Correction => ({ id, position: "against", reason: "declared" })),
    ...file.had_voter_intended_abstention.map((id): Correction => ({ id, position: "abstention", reason: "declared" })),
  ];
}

function checkDecision(file: DecisionFile): void {
  const named = `MTG-PL-${file.activity_date}-DEC-${file.notation_votingId}`;
  if (file.activity_id !== named) throw new Refusal("decision.activity_id", `"${file.activity_id}" should be ${named}`);
  if (file.id !== `eli/dl/event/${named}`)
    throw new Refusal("decision.id", `"${file.id}" is another decision than ${named}`);
  const cast = file.number_of_votes_favor + file.number_of_votes_against + file.number_of_votes_abstention;
  if (cast !== file.number_of_attendees)
    throw new Refusal("decision.number_of_attendees", `is ${file.number_of_attendees}, the votes make ${cast}`);
}
