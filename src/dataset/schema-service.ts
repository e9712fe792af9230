import * as v from "valibot";
import {
  BillIdShape,
  DateShape,
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
  /** `word`: its name is an everyday word as well and needs words around it. */
  nameStrength: v.picklist(["unique", "word"]),
  aliases: v.array(WrittenAliasShape),
  /** What it is: "Messaging service". */
  category: localizedShape(60),
  operator: v.exactOptional(v.strictObject({ name: textShape(80), sources: SourcesShape })),
  encryption: v.exactOptional(
    v.strictObject({
      byDefault: v.picklist(["yes", "no", "partial"]),
      detail: localizedShape(160),
      asOf: DateShape,
      sources: SourcesShape,
    }),
  ),
  /** What it can hand over on a lawful request. */
  handover: v.exactOptional(v.strictObject({ text: localizedShape(320), sources: SourcesShape })),
  /** Texts that would apply or would have applied to it. */
  texts: v.array(v.strictObject({ bill: BillIdShape, sources: SourcesShape })),
  statements: v.array(StanceShape),
  /** Right of reply. */
  replies: v.exactOptional(v.array(StanceShape)),
});

/** A glossary term: `terms/<slug>.json`. Two neutral sentences. */
export const TermShape = v.strictObject({
  name: localizedShape(60),
  aliases: v.array(WrittenAliasShape),
  definition: localizedShape(320),
  sources: SourcesShape,
});

/** The dated log of facts that were wrong: `corrections.json`, newest first. */
export const CorrectionsShape = v.array(
  v.strictObject({
    date: DateShape,
    /** Id of the record that was corrected. */
    record: EntityIdShape,
    text: localizedShape(320),
    sources: SourcesShape,
  }),
);

/** A messaging service. */
export type Service = v.InferOutput<typeof ServiceShape>;

/** A glossary term. */
export type Term = v.InferOutput<typeof TermShape>;

/** The log of facts that were wrong. */
export type Corrections = v.InferOutput<typeof CorrectionsShape>;
