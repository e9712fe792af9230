import * as v from "valibot";
import { CountsShape, RESULTS } from "./schema-roll-call";
import {
  BillIdShape,
  DayShape,
  localizedShape,
  ReadingShape,
  SlugShape,
  SourcesShape,
  textShape,
  WrittenAliasShape,
} from "./schema-source";

/** Longest line of a card of 360 CSS pixels that still reads at a glance, in UTF-16 code units. */
const LONGEST_LINE = 90;

/** A vote whose members' positions are published: all figures stand in its roll-call file. */
const NamedOutcomeShape = v.strictObject({
  names: v.literal("published"),
  /** Official id of the vote, the one in the roll-call file. */
  uid: textShape(60),
});

/** A vote known by its outcome only. */
const UnnamedOutcomeShape = v.strictObject({
  names: v.literal("notPublished"),
  chamber: SlugShape,
  date: DayShape,
  result: v.picklist(RESULTS),
  /** As printed: "73 rect. ter". */
  number: v.exactOptional(textShape(40)),
  /** Left out unless every figure is known. */
  counts: v.exactOptional(CountsShape),
});

/**
 * The half of a vote that a person writes: `votes/<slug>.json`. The other half, `votes/<slug>.rollcall.json`, is written
 * by an importer and never by hand.
 */
export const VoteShape = v.strictObject({
  outcome: v.variant("names", [NamedOutcomeShape, UnnamedOutcomeShape]),
  /** The bill or provision it was on. */
  on: BillIdShape,
  /** True for the vote on the text as a whole. */
  main: v.boolean(),
  method: v.picklist(["electronic", "calledByName", "showOfHands", "voice", "committee", "unknown"]),
  title: localizedShape(60),
  /** What exactly was put to the vote. */
  question: localizedShape(200),
  forMeant: localizedShape(LONGEST_LINE),
  againstMeant: localizedShape(LONGEST_LINE),
  effect: localizedShape(140),
  relevance: v.picklist(["direct", "indirect", "wholeText", "context"]),
  /** What a vote for would have done to access to encrypted content. Never inferred. */
  direction: v.picklist(["forOpensAccess", "forKeepsClosed", "notClassified"]),
  /** What one must know not to misread the figures. */
  caution: v.exactOptional(localizedShape(260)),
  /** Where they differ from those of the text the vote was on. */
  readings: v.exactOptional(v.array(ReadingShape)),
  aliases: v.exactOptional(v.array(WrittenAliasShape)),
  sources: SourcesShape,
});

/** The half of a vote that a person writes. */
export type Vote = v.InferOutput<typeof VoteShape>;
