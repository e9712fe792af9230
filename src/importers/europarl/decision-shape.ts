import * as v from "valibot";

/**
 * The shape of one decision in the Parliament's open data, in the short form in which it was kept: votes, figures,
 * label, nothing else. Strict throughout: a key that was never met may hold votes that would be lost.
 *
 * Habits of the format: an empty list is null; a list with one member may be that member; "intended" lists hold what
 * members declared afterwards and change no figure.
 */

const FigureShape = v.pipe(v.number(), v.integer("is no whole number"), v.minValue(0, "is below zero"));

const PeopleShape = v.pipe(
  v.nullable(v.union([v.string(), v.array(v.string())])),
  v.transform((people) => [people ?? []].flat()),
  v.array(
    v.pipe(
      v.string(),
      v.regex(/^person\/\d+$/, "is no id of a member"),
      v.transform((person) => person.slice("person/".length)),
    ),
  ),
);

/** A whole file. */
export const DecisionFileShape = v.strictObject({
  id: v.string(),
  activity_id: v.string(),
  activity_date: v.pipe(v.string(), v.isoDate("is no date")),
  activity_start_date: v.string(),
  activity_label_en: v.pipe(v.string(), v.nonEmpty("is empty")),
  decision_method: v.literal("def/ep-decision-methods/VOTE_ELECTRONIC_ROLLCALL"),
  decision_outcome: v.picklist(["def/ep-statuses/ADOPTED", "def/ep-statuses/REJECTED"]),
  notation_votingId: v.pipe(v.string(), v.regex(/^\d+$/, "is no number")),
  number_of_attendees: FigureShape,
  number_of_votes_favor: FigureShape,
  number_of_votes_against: FigureShape,
  number_of_votes_abstention: FigureShape,
  had_voter_favor: PeopleShape,
  had_voter_against: PeopleShape,
  had_voter_abstention: PeopleShape,
  had_voter_intended_favor: PeopleShape,
  had_voter_intended_against: PeopleShape,
  had_voter_intended_abstention: PeopleShape,
  /** Groups that tabled what was voted on. */
  tabled_by: v.exactOptional(v.nullable(v.string())),
});

export type DecisionFile = v.InferOutput<typeof DecisionFileShape>;
