import * as v from "valibot";
import { localizedShape, StanceShape } from "./schema-source";

/**
 * A member state of a union, whose government votes in its Council: `states/<code>.json`. Votes are matched by
 * `memberState` (ISO 3166, two capitals). Its stances are those of its government, each of one day.
 */
export const StateShape = v.strictObject({
  name: localizedShape(60),
  identifiers: v.strictObject({
    memberState: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, "is no ISO code of a state")),
  }),
  stances: v.array(StanceShape),
});

/** A member state of a union. */
export type State = v.InferOutput<typeof StateShape>;
