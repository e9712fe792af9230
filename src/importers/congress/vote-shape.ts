import * as v from "valibot";

/**
 * The shape of one recorded vote of the US Congress, one JSON file each, as the public-domain scrapers of
 * clerk.house.gov and senate.gov write it. Strict throughout: a key that was never met (a nomination, a vote of the Vice
 * President) may change what the figures mean, so it is refused until somebody has looked at it.
 *
 * Habits of the format: the House names members by surname and Bioguide id, the Senate by first name, surname and LIS id;
 * the party is the one of the day; a list nobody is on is left out or empty.
 */

const TextShape = v.pipe(v.string(), v.nonEmpty("is empty"));

const WholeNumberShape = v.pipe(v.number(), v.integer("is no whole number"), v.minValue(1, "is below one"));

const VoterShape = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^([A-Z]\d{6}|S\d{3})$/, "is neither a Bioguide nor an LIS id")),
  display_name: TextShape,
  first_name: v.exactOptional(TextShape),
  last_name: v.exactOptional(TextShape),
  party: v.picklist(["R", "D", "I"]),
  state: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, "is no state")),
});

const VotersShape = v.exactOptional(v.array(VoterShape), []);

/** A whole file. The House says Aye and No on some questions, Yea and Nay on others, the Senate always Yea and Nay. */
export const CongressVoteShape = v.strictObject({
  vote_id: TextShape,
  chamber: v.picklist(["h", "s"]),
  congress: WholeNumberShape,
  session: TextShape,
  number: WholeNumberShape,
  /** Local time in Washington with its offset: its first ten characters are the day of the vote. */
  date: v.pipe(v.string(), v.isoTimestamp("is no time")),
  question: TextShape,
  type: TextShape,
  category: TextShape,
  subject: v.exactOptional(TextShape),
  requires: v.picklist(["1/2", "3/5", "2/3"]),
  result: TextShape,
  /** The Senate adds the figures: "Amendment Rejected (34-58)". */
  result_text: TextShape,
  source_url: TextShape,
  updated_at: TextShape,
  record_modified: v.exactOptional(TextShape),
  bill: v.exactOptional(
    v.strictObject({
      congress: WholeNumberShape,
      number: WholeNumberShape,
      type: TextShape,
      title: v.exactOptional(TextShape),
    }),
  ),
  amendment: v.exactOptional(
    v.strictObject({
      number: WholeNumberShape,
      type: TextShape,
      author: v.exactOptional(TextShape),
      purpose: v.exactOptional(TextShape),
    }),
  ),
  votes: v.strictObject({
    Aye: VotersShape,
    Yea: VotersShape,
    No: VotersShape,
    Nay: VotersShape,
    Present: VotersShape,
    "Not Voting": VotersShape,
  }),
});

export type CongressVote = v.InferOutput<typeof CongressVoteShape>;
export type CongressVoter = v.InferOutput<typeof VoterShape>;
