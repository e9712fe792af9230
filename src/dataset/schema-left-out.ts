import * as v from "valibot";
import { textShape } from "./schema-source";

/**
 * What was found and left out, and why, so that nobody looks for it again or takes a gap for an answer:
 * `left-out.json`, one for each country and one for services and terms.
 */
export const LeftOutShape = v.strictObject({
  entries: v.array(
    v.strictObject({
      /** The id of a record; or, where the whole record was left out, what it would have been, in words. */
      record: textShape(120),
      /** What of it, in words: "party", "counts". */
      field: textShape(120),
      /** Why, in words. */
      reason: textShape(200),
    }),
  ),
});

/** What was found and left out of one country, or of services and terms. */
export type LeftOut = v.InferOutput<typeof LeftOutShape>;
