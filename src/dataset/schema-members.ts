import * as v from "valibot";
import { SlugShape, SourceShape } from "./schema-source";

/**
 * Names of those who took part in a chamber's votes during one term, written by an importer:
 * `members/<chamber>-<term>.json`. Each list says where its names were read.
 */
export const MembersShape = v.strictObject({
  chamber: SlugShape,
  term: SlugShape,
  lists: v.array(v.strictObject({ source: SourceShape, names: v.record(v.string(), v.string()) })),
});

/** Names of those who took part in a chamber’s votes during one term. */
export type Members = v.InferOutput<typeof MembersShape>;
