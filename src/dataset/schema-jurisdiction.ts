import * as v from "valibot";
import { DayShape, described, localizedShape, SlugShape, SourcesShape, textShape } from "./schema-source";

/** One house of a parliament, or another body whose votes are recorded (the EU Council, a Congress). */
const ChamberShape = v.strictObject({
  id: SlugShape,
  name: localizedShape(60),
  voterScheme: v.exactOptional(
    described(v.string(), "Scheme of the ids of its voters: assemblee, europarl, bioguide, memberState."),
  ),
  terms: described(
    v.array(v.strictObject({ id: SlugShape, name: localizedShape(60) })),
    "The stretches between two elections from which there are votes.",
  ),
});

/** A group in a chamber, under the id and name it bore; a renamed group is another one. */
const GroupShape = v.strictObject({
  id: described(v.pipe(v.string(), v.nonEmpty("is empty")), "Official id: PO845401."),
  chamber: SlugShape,
  abbreviation: textShape(20),
  name: textShape(120),
  from: described(v.nullable(DayShape), "First day under this name; null where not known."),
  to: described(v.nullable(DayShape), "Last day under this name; null while it lasts, as far as its sources know."),
  unattached: v.exactOptional(
    described(
      v.literal(true),
      "Members who belong to no group: their votes are counted together, and nobody can differ from the others.",
    ),
  ),
  sources: SourcesShape,
});

/** Everything general about one country or union: `jurisdictions/<code>/jurisdiction.json`. */
export const JurisdictionShape = v.strictObject({
  name: localizedShape(60),
  languages: described(
    v.array(v.picklist(["fr", "en", "de"])),
    "Languages of its press in which names are recognised.",
  ),
  chambers: described(v.array(ChamberShape), "The bodies whose votes are recorded."),
  groups: described(v.array(GroupShape), "Groups of members, each under one official id and name."),
});

/** One house of a parliament, or another voting body. */
export type Chamber = v.InferOutput<typeof ChamberShape>;

/** A group in a chamber, under one id and name. */
export type Group = v.InferOutput<typeof GroupShape>;

/** Everything general about one country or union. */
export type Jurisdiction = v.InferOutput<typeof JurisdictionShape>;
