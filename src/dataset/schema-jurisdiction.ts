import * as v from "valibot";
import { DayShape, localizedShape, SlugShape, SourcesShape, textShape } from "./schema-source";

/** One house of a parliament, or another body whose votes are recorded (the EU Council, a Congress). */
export const ChamberShape = v.strictObject({
  id: SlugShape,
  name: localizedShape(60),
  /** Scheme of the identifiers of its voters: `assemblee`, `europarl`, `bioguide`, `memberState`. */
  voterScheme: v.exactOptional(v.string()),
  terms: v.array(v.strictObject({ id: SlugShape, name: localizedShape(60) })),
});

/** A group in a chamber, under the id and name it bore; a renamed group is another one. */
export const GroupShape = v.strictObject({
  /** Official id: "PO845401". */
  id: v.pipe(v.string(), v.nonEmpty("is empty")),
  chamber: SlugShape,
  abbreviation: textShape(20),
  name: textShape(120),
  /** null where not known. */
  from: v.nullable(DayShape),
  /** null while it lasts, as far as its sources know. */
  to: v.nullable(DayShape),
  /** Members who belong to no group: their votes are counted together, and nobody can differ from the others. */
  unattached: v.exactOptional(v.literal(true)),
  sources: SourcesShape,
});

/** Everything general about one country or union: `jurisdictions/<code>/jurisdiction.json`. */
export const JurisdictionShape = v.strictObject({
  name: localizedShape(60),
  languages: v.array(v.picklist(["fr", "en", "de"])),
  chambers: v.array(ChamberShape),
  groups: v.array(GroupShape),
});

/** One house of a parliament, or another voting body. */
export type Chamber = v.InferOutput<typeof ChamberShape>;

/** A group in a chamber, under one id and name. */
export type Group = v.InferOutput<typeof GroupShape>;

/** Everything general about one country or union. */
export type Jurisdiction = v.InferOutput<typeof JurisdictionShape>;
