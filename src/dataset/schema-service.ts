import * as v from "valibot";
import {
  ActOfOthersShape,
  BillIdShape,
  DateShape,
  DayShape,
  described,
  EntityIdShape,
  localizedShape,
  SourcesShape,
  StanceShape,
  textShape,
  WrittenAliasShape,
} from "./schema-source";

/** A messaging service: `services/<slug>.json`. */
export const ServiceShape = v.strictObject({
  name: textShape(60),
  nameStrength: described(
    v.picklist(["unique", "word"]),
    "word: its name is an everyday word as well, and counts only beside words that confirm it.",
  ),
  aliases: described(v.array(WrittenAliasShape), "Other ways the press writes its name."),
  category: described(localizedShape(60), "What it is: “Messaging service”."),
  operator: v.exactOptional(v.strictObject({ name: textShape(80), sources: SourcesShape })),
  encryption: v.exactOptional(
    v.strictObject({
      byDefault: described(
        v.picklist(["yes", "no", "partial"]),
        "Whether conversations are end-to-end encrypted unless one asks.",
      ),
      detail: described(localizedShape(160), "What is, and what is not, in one sentence."),
      asOf: described(DateShape, "Date of the source that says so."),
      sources: SourcesShape,
    }),
  ),
  handover: v.exactOptional(
    described(
      v.strictObject({ text: localizedShape(320), sources: SourcesShape }),
      "What it can hand over on a lawful request.",
    ),
  ),
  texts: described(
    v.array(v.strictObject({ bill: BillIdShape, sources: SourcesShape })),
    "Texts that would apply or would have applied to it.",
  ),
  statements: described(v.array(StanceShape), "What the company said or did itself, in our own words."),
  actsOfOthers: v.exactOptional(
    described(
      v.array(ActOfOthersShape),
      "What courts, authorities or parliaments did about it, apart from what the company said.",
    ),
  ),
  replies: v.exactOptional(
    described(v.array(StanceShape), "Right of reply: what the company answered to this record."),
  ),
});

/** A glossary term: `terms/<slug>.json`. */
export const TermShape = v.strictObject({
  name: localizedShape(60),
  aliases: v.array(WrittenAliasShape),
  definition: described(localizedShape(320), "Two neutral sentences."),
  sources: SourcesShape,
});

/** The dated log of facts that were wrong: `corrections.json`, newest first. */
export const CorrectionsShape = v.strictObject({
  entries: v.pipe(
    v.array(
      v.strictObject({
        date: described(DayShape, "The day it was corrected."),
        record: described(EntityIdShape, "Id of the record that was corrected: person:fr/bruno-retailleau."),
        text: described(localizedShape(320), "What was said, and what is said now."),
        sources: SourcesShape,
      }),
    ),
    v.check(
      (entries) => entries.every(({ date }, index) => date <= (entries[index - 1]?.date ?? date)),
      "are not in order: the newest first",
    ),
  ),
});

/** A messaging service. */
export type Service = v.InferOutput<typeof ServiceShape>;

/** A glossary term. */
export type Term = v.InferOutput<typeof TermShape>;

/** The log of facts that were wrong. */
export type Corrections = v.InferOutput<typeof CorrectionsShape>["entries"];
