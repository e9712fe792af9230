import * as v from "valibot";
import { described, textShape } from "./schema-source";

/**
 * What was found and left out, and why, so that nobody looks for it again or takes a gap for an answer:
 * `left-out.json`, one for each country and one for services and terms.
 */
export const LeftOutShape = v.strictObject({
  entries: v.array(
    v.strictObject({
      record: described(textShape(120), "The id of a record; where there is none, what it would have been, in words."),
      field: described(textShape(120), "What of it, in words: “party”, “counts”."),
      reason: described(textShape(200), "Why, in words: “no source was read”."),
    }),
  ),
});

/** What was found and left out of one country, or of services and terms. */
export type LeftOut = v.InferOutput<typeof LeftOutShape>;
