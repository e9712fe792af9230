import * as v from "valibot";
import { DayShape, SlugShape, SourceShape, textShape } from "./schema-source";

/** How a vote can end: the values of `VoteResult`. */
export const RESULTS = ["adopted", "rejected", "lapsed", "withdrawn"] as const;

const PositionShape = v.picklist(["for", "against", "abstention", "didNotVote"]);

const CountShape = v.pipe(v.number(), v.integer("is no whole number"), v.minValue(0, "is below zero"));

/** Number of voters per vote position. */
export const CountsShape = v.strictObject({
  for: CountShape,
  against: CountShape,
  abstention: CountShape,
  didNotVote: CountShape,
});

/** A group's part: members on the day (null where not told) and how many took which position. */
const GroupCountsShape = v.strictObject({
  id: v.string(),
  seats: v.nullable(CountShape),
  counts: CountsShape,
});

/** Those of one group who took one position; `group` is null where voters belong to none (states in the EU Council). */
const VoterBlockShape = v.strictObject({
  group: v.nullable(v.string()),
  position: PositionShape,
  ids: v.array(v.string()),
});

/**
 * A correction made after the vote: what the member had wished to do (`declared`), or would have done had the machine
 * worked (`malfunction`). It changes neither figures nor result.
 */
const CorrectionShape = v.strictObject({
  id: v.string(),
  position: PositionShape,
  reason: v.picklist(["declared", "malfunction"]),
});

/**
 * What the official record says of one vote, written by an importer: `votes/<slug>.rollcall.json`. Groups stand by size,
 * members by id, so that the same facts always make the same file.
 */
export const RollCallShape = v.strictObject({
  uid: textShape(60),
  number: v.nullable(textShape(40)),
  chamber: SlugShape,
  term: SlugShape,
  date: DayShape,
  /** Official wording. */
  title: v.pipe(v.string(), v.nonEmpty("is empty")),
  result: v.picklist(RESULTS),
  /** `votesForOnly`: a motion of censure, where those who do not vote for it are not listed, whatever they think. */
  lists: v.picklist(["everyVoter", "votesForOnly"]),
  counts: CountsShape,
  groups: v.array(GroupCountsShape),
  voters: v.array(VoterBlockShape),
  /** Ids of those whose vote another member cast for them. */
  delegated: v.array(v.string()),
  /** Why an id is listed as not voting. */
  causes: v.record(
    v.string(),
    v.picklist(["presidingSitting", "presidentOfChamber", "government", "tookNoPart", "recorded"]),
  ),
  corrections: v.array(CorrectionShape),
  source: SourceShape,
});

/** What the official record says of one vote. */
export type RollCall = v.InferOutput<typeof RollCallShape>;

/** A group’s size and figures in one vote. */
export type GroupCounts = v.InferOutput<typeof GroupCountsShape>;

/** Those of one group who took one position. */
export type VoterBlock = v.InferOutput<typeof VoterBlockShape>;

/** A correction made after a vote. */
export type Correction = v.InferOutput<typeof CorrectionShape>;
