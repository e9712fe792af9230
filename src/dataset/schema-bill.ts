import * as v from "valibot";
import {
  DateShape,
  described,
  localizedShape,
  ReadingShape,
  SlugShape,
  SourcesShape,
  VoteIdShape,
  WrittenAliasShape,
} from "./schema-source";

/** A step of a text's journey, in order of time. `vote`: the id of its vote. */
const JourneyStepShape = v.strictObject({
  date: described(DateShape, "When; of a vote, its very day."),
  label: described(localizedShape(28), "Two to four words: “Senate adds it”."),
  text: described(localizedShape(220), "One sentence on what happened."),
  vote: v.exactOptional(described(VoteIdShape, "The vote that decided it: vote:fr/narcotrafic-8-ter-restore.")),
  sources: SourcesShape,
});

const TEXT_FIELDS = {
  name: described(localizedShape(70), "As the press calls it, short."),
  officialName: described(localizedShape(200), "As the official record names it."),
  status: described(localizedShape(70), "Where it stands, in one line: “Rejected; not in the law”."),
  summary: described(localizedShape(320), "What it would do, without a judgement."),
  aliases: described(v.array(WrittenAliasShape), "Ways the press writes its name."),
  journey: described(v.array(JourneyStepShape), "Its steps, the oldest first."),
  readings: v.exactOptional(described(v.array(ReadingShape), "Where what it does is disputed: both sides, sourced.")),
  sources: SourcesShape,
};

/** A part of a bill with a history of its own. Its id is the bill's, `#`, and its own: `bill:fr/narcotrafic#8-ter`. */
const ProvisionShape = v.strictObject({ id: SlugShape, ...TEXT_FIELDS });

/** A text proposed as law, until and after adoption: `bills/<slug>.json`. */
export const BillShape = v.strictObject({
  identifiers: described(v.record(v.string(), v.string()), "Ids in other data sets, by scheme: assembleeFile, law."),
  ...TEXT_FIELDS,
  provisions: described(v.array(ProvisionShape), "Its parts that have a history of their own."),
});

/** A step of a journey, as recorded in both languages. */
export type RecordedStep = v.InferOutput<typeof JourneyStepShape>;

/** A part of a bill with a history of its own. */
export type Provision = v.InferOutput<typeof ProvisionShape>;

/** A text proposed as law, with its provisions. */
export type Bill = v.InferOutput<typeof BillShape>;
