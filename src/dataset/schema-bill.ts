import * as v from "valibot";
import {
  DateShape,
  localizedShape,
  ReadingShape,
  SlugShape,
  SourcesShape,
  VoteIdShape,
  WrittenAliasShape,
} from "./schema-source";

/** A step of a text's journey, in order of time. `vote`: the id of its vote. */
export const JourneyStepShape = v.strictObject({
  date: DateShape,
  /** Two to four words: "Senate adds it". */
  label: localizedShape(28),
  text: localizedShape(220),
  vote: v.exactOptional(VoteIdShape),
  sources: SourcesShape,
});

const TEXT_FIELDS = {
  /** As the press calls it, short. */
  name: localizedShape(70),
  officialName: localizedShape(200),
  /** Where it stands, in one line: "Rejected; not in the law". */
  status: localizedShape(70),
  summary: localizedShape(320),
  aliases: v.array(WrittenAliasShape),
  journey: v.array(JourneyStepShape),
  readings: v.exactOptional(v.array(ReadingShape)),
  sources: SourcesShape,
};

/** A part of a bill with a history of its own. Its id is the bill's, `#`, and its own: `bill:fr/narcotrafic#8-ter`. */
export const ProvisionShape = v.strictObject({ id: SlugShape, ...TEXT_FIELDS });

/** A text proposed as law, until and after adoption: `bills/<slug>.json`. */
export const BillShape = v.strictObject({
  /** Ids in other data sets, by scheme (`assembleeFile`, `law`). */
  identifiers: v.record(v.string(), v.string()),
  ...TEXT_FIELDS,
  provisions: v.array(ProvisionShape),
});

/** A step of a journey, as recorded in both languages. */
export type RecordedStep = v.InferOutput<typeof JourneyStepShape>;

/** A part of a bill with a history of its own. */
export type Provision = v.InferOutput<typeof ProvisionShape>;

/** A text proposed as law, with its provisions. */
export type Bill = v.InferOutput<typeof BillShape>;
