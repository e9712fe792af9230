import * as v from "valibot";
import { VOTE_METHODS } from "../model/vote";
import { CountsShape, RESULTS } from "./schema-roll-call";
import {
  BillIdShape,
  DayShape,
  described,
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
  names: described(v.literal("published"), "Members' positions are in the roll-call file beside this one."),
  uid: described(textShape(60), "Official id of the vote, the one in the roll-call file."),
});

/** A vote known by its outcome only. */
const UnnamedOutcomeShape = v.strictObject({
  names: described(
    v.picklist(["notPublished", "notInData"]),
    "notPublished: nobody's position stands in any record; notInData: the record has names, or may have, and we do not.",
  ),
  chamber: described(SlugShape, "Id of the chamber in jurisdiction.json."),
  date: DayShape,
  result: v.picklist(RESULTS),
  number: v.exactOptional(described(textShape(40), "As printed: “73 rect. ter”.")),
  counts: v.exactOptional(described(CountsShape, "Left out unless every figure is known.")),
});

/**
 * The half of a vote that a person writes: `votes/<slug>.json`. The other half, `votes/<slug>.rollcall.json`, is written
 * by an importer and never by hand.
 */
export const VoteShape = v.strictObject({
  outcome: v.variant("names", [NamedOutcomeShape, UnnamedOutcomeShape]),
  on: described(BillIdShape, "The bill or provision it was on: bill:fr/narcotrafic#8-ter."),
  main: described(v.boolean(), "True for the vote on the text as a whole."),
  method: described(
    v.picklist(VOTE_METHODS),
    "division: members counted in two lobbies or rows; calledByName: they answer one by one, aloud; rollCall: names are recorded, how is not said.",
  ),
  title: described(localizedShape(60), "What it was on, in a few words."),
  question: described(localizedShape(200), "What exactly was put to the vote."),
  forMeant: described(
    localizedShape(LONGEST_LINE),
    "What a vote for would do, in the template of againstMeant, as long within a fifth.",
  ),
  againstMeant: described(localizedShape(LONGEST_LINE), "What a vote against would do, in the template of forMeant."),
  effect: described(localizedShape(140), "What followed from the result."),
  relevance: described(
    v.picklist(["direct", "indirect", "wholeText", "context"]),
    "direct: encryption itself was the question; indirect: surveillance or another matter beside it; wholeText: a text as a whole; context: the same debate, another subject.",
  ),
  direction: described(
    v.picklist(["forOpensAccess", "forKeepsClosed", "notClassified"]),
    "What a vote for would have done to access to encrypted content. Never inferred: notClassified in doubt.",
  ),
  caution: v.exactOptional(described(localizedShape(260), "What one must know not to misread the figures.")),
  readings: v.exactOptional(
    described(v.array(ReadingShape), "Both sides' readings, where they differ from those of the text the vote was on."),
  ),
  aliases: v.exactOptional(described(v.array(WrittenAliasShape), "Ways the press writes its name.")),
  sources: SourcesShape,
});

/** The half of a vote that a person writes. */
export type Vote = v.InferOutput<typeof VoteShape>;
