import * as v from "valibot";
import { type EntityId, isEntityId } from "../model/entity";
import { SOURCE_KINDS } from "../model/source";
import type { VoteId } from "../model/vote";

/**
 * A shape with words on what belongs there, which editors show beside the field: the JSON Schemas in `schemas` are made
 * from the shapes.
 */
export function described<Described extends v.GenericSchema>(shape: Described, description: string) {
  return v.pipe(shape, v.description(description));
}

/** Part of an id: ASCII, kebab-case. */
export const SlugShape = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "is no kebab-case name"));

/** Code of a country or union other than the record's own. */
export const ElsewhereShape = described(
  v.pipe(v.string(), v.regex(/^[a-z]{2}$/, "is no code of a jurisdiction, written eu")),
  "Code of the jurisdiction, where it is not the one the record stands in: eu, of a national politician's seat there.",
);

/** A day, ISO 8601 in full: "2025-03-20". */
export const DayShape = v.pipe(
  v.string(),
  v.check(isDay, "is no day of the calendar, written 2025-03-20"),
  v.metadata({ pattern: "^\\d{4}-\\d{2}-\\d{2}$" }),
);

/** An ISO 8601 date that may be shortened to its month or year: "2025-03", "2025". */
export const DateShape = v.pipe(
  v.string(),
  v.check((value) => isDay(`${value}-01-01`.slice(0, 10)), "is no date, written 2025-03-20, 2025-03 or 2025"),
  v.metadata({ pattern: "^\\d{4}(-\\d{2}){0,2}$" }),
);

/** The id of a bill or of a provision of one. */
export const BillIdShape = v.pipe(
  v.custom<EntityId>(
    (value) => isEntityId(value) && value.startsWith("bill:"),
    "is no id of a bill, written bill:fr/narcotrafic or bill:fr/narcotrafic#8-ter",
  ),
  v.metadata({ pattern: "^bill:[a-z]{2}/[a-z0-9-]+(#[a-z0-9-]+)?$" }),
);

/** The id of a vote. */
export const VoteIdShape = v.pipe(
  v.custom<VoteId>(
    (value) => isEntityId(value) && value.startsWith("vote:"),
    "is no id of a vote, written vote:fr/narcotrafic-8-ter-restore",
  ),
  v.metadata({ pattern: "^vote:[a-z]{2}/[a-z0-9-]+$" }),
);

/** The id of any record. */
export const EntityIdShape = v.pipe(
  v.custom<EntityId>(isEntityId, "is no id of a record"),
  v.metadata({ pattern: "^(person|bill|vote|service|term):" }),
);

/** A public address, encrypted on the way. */
const AddressShape = v.pipe(v.string(), v.url("is no address"), v.startsWith("https://", "is no https address"));

/** A text a person reads, of at most `longest` UTF-16 code units, without spaces at its ends. */
export function textShape(longest: number) {
  return v.pipe(
    v.string(),
    v.nonEmpty("is empty"),
    v.maxLength(longest, ({ received }) => `is too long: ${received} of at most ${longest} characters`),
    v.check((value) => value === value.trim(), "begins or ends with a space"),
  );
}

/** The same text in every language the extension speaks. */
export function localizedShape(longest: number) {
  return v.strictObject({ fr: textShape(longest), en: textShape(longest) });
}

/** Where a fact comes from. */
export const SourceShape = v.strictObject({
  title: described(textShape(200), "What the document is, in its own language: “Scrutin public n° 1102”."),
  url: described(AddressShape, "Its public address, with https."),
  publisher: described(textShape(80), "Who published it."),
  kind: described(
    v.picklist(SOURCE_KINDS),
    "official: an official act, page or data file; press: press, or an organisation's own page; secondary: a derived data set.",
  ),
  read: described(DayShape, "Day on which it was read: 2026-11-22."),
  published: v.exactOptional(described(DateShape, "When it was published, where known; may be a month or a year.")),
  readFrom: v.exactOptional(described(AddressShape, "The copy that was read, where url itself was not opened.")),
});

/** The sources of one fact: no source, no fact. */
export const SourcesShape = described(
  v.pipe(v.array(SourceShape), v.nonEmpty("has no source")),
  "Where this fact was read. No source, no fact.",
);

/** An alias as a record writes it; `strength` where it is not the usual one of its kind of record. */
export const WrittenAliasShape = v.strictObject({
  text: described(textShape(120), "As the press writes it."),
  languages: v.exactOptional(
    described(
      v.pipe(v.array(v.picklist(["fr", "en", "de"])), v.nonEmpty("names no language")),
      "The languages of pages it counts in; every one where left out.",
    ),
  ),
  strength: v.exactOptional(
    described(
      v.picklist(["unique", "fullName", "surname", "word"]),
      "unique: means nothing else; word: an everyday word too, which counts only beside words that confirm it.",
    ),
  ),
});

/** An alias as a record writes it. */
export type WrittenAlias = v.InferOutput<typeof WrittenAliasShape>;

/**
 * A dated statement or official act, in our own words. `about`: the texts it bears on. Also what a person or company
 * answered to a record about them (right of reply).
 */
export const StanceShape = v.strictObject({
  kind: described(v.picklist(["statement", "act"]), "statement: said; act: did something official other than voting."),
  date: described(DateShape, "When; may be a month or a year."),
  text: described(localizedShape(220), "The act or statement in our own words, without a judgement."),
  about: v.exactOptional(described(v.array(BillIdShape), "The texts it bears on: bill:fr/narcotrafic#8-ter.")),
  sources: SourcesShape,
});

/** A dated statement or official act, in both languages. */
export type Stance = v.InferOutput<typeof StanceShape>;

/** What a court, an authority or a parliament did about a service: never a statement of the company. */
export const ActOfOthersShape = v.strictObject({
  date: described(DateShape, "When; may be a month or a year."),
  text: described(
    localizedShape(220),
    "Who did what, in our own words: “Germany's Federal Court of Justice holds that …”.",
  ),
  sources: SourcesShape,
});

/** What others did about a service, in both languages. */
export type ActOfOthers = v.InferOutput<typeof ActOfOthersShape>;

/** One side's reading of a disputed text. Both sides stand in every list, at about the same length. */
export const ReadingShape = v.strictObject({
  side: v.picklist(["supporters", "critics"]),
  text: described(localizedShape(200), "What that side says the text does, about as long as the other side's."),
  sources: SourcesShape,
});

/** One side’s reading of a disputed text, in both languages. */
export type Reading = v.InferOutput<typeof ReadingShape>;

/** When something held. */
export const PERIOD_FIELDS = {
  from: described(v.nullable(DateShape), "When it began; null where not known."),
  to: described(v.nullable(DateShape), "Its last day; null where not known."),
  asOf: v.exactOptional(
    described(DateShape, "Date of the source that last saw it: needed where, and only where, the end is not known."),
  ),
  seenFrom: v.exactOptional(
    described(
      DateShape,
      "First day on which a record shows it, where the day it began is not known. Never shown as a start.",
    ),
  ),
};

/** Checks that a period says either when it ended or when it was last seen. */
export function endOrAsOf<Period extends { readonly to: string | null; readonly asOf?: string }>() {
  return v.check<Period, string>(
    (period) => (period.to === null) === (period.asOf !== undefined),
    "needs either its end (to) or, where that is not known, the date it was last seen (asOf)",
  );
}

function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
