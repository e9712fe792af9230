import * as v from "valibot";
import { type EntityId, isEntityId } from "../model/entity";
import { SOURCE_KINDS } from "../model/source";
import type { VoteId } from "../model/vote";

/** Part of an id: ASCII, kebab-case. */
export const SlugShape = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "is no kebab-case name"));

/** A day, ISO 8601 in full: "2025-03-20". */
export const DayShape = v.pipe(v.string(), v.check(isDay, "is no day of the calendar, written 2025-03-20"));

/** An ISO 8601 date that may be shortened to its month or year: "2025-03", "2025". */
export const DateShape = v.pipe(
  v.string(),
  v.check((value) => isDay(`${value}-01-01`.slice(0, 10)), "is no date, written 2025-03-20, 2025-03 or 2025"),
);

/** The id of a bill or of a provision of one. */
export const BillIdShape = v.custom<EntityId>(
  (value) => isEntityId(value) && value.startsWith("bill:"),
  "is no id of a bill, written bill:fr/narcotrafic or bill:fr/narcotrafic#8-ter",
);

/** The id of a vote. */
export const VoteIdShape = v.custom<VoteId>(
  (value) => isEntityId(value) && value.startsWith("vote:"),
  "is no id of a vote, written vote:fr/narcotrafic-8-ter-restore",
);

/** The id of any record. */
export const EntityIdShape = v.custom<EntityId>(isEntityId, "is no id of a record");

/** A public address, encrypted on the way. */
export const AddressShape = v.pipe(v.string(), v.url("is no address"), v.startsWith("https://", "is no https address"));

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
  title: textShape(200),
  url: AddressShape,
  publisher: textShape(80),
  kind: v.picklist(SOURCE_KINDS),
  read: DayShape,
  published: v.exactOptional(DateShape),
  readFrom: v.exactOptional(AddressShape),
});

/** The sources of one fact: no source, no fact. */
export const SourcesShape = v.pipe(v.array(SourceShape), v.nonEmpty("has no source"));

/** An alias as a record writes it; `strength` where it is not the usual one of its kind of record. */
export const WrittenAliasShape = v.strictObject({
  text: textShape(120),
  languages: v.exactOptional(v.pipe(v.array(v.picklist(["fr", "en", "de"])), v.nonEmpty("names no language"))),
  strength: v.exactOptional(v.picklist(["unique", "fullName", "surname", "word"])),
});

/** An alias as a record writes it. */
export type WrittenAlias = v.InferOutput<typeof WrittenAliasShape>;

/**
 * A dated statement or official act, in our own words. `about`: the texts it bears on. Also what a person or company
 * answered to a record about them (right of reply).
 */
export const StanceShape = v.strictObject({
  kind: v.picklist(["statement", "act"]),
  date: DateShape,
  text: localizedShape(220),
  about: v.exactOptional(v.array(BillIdShape)),
  sources: SourcesShape,
});

/** A dated statement or official act, in both languages. */
export type Stance = v.InferOutput<typeof StanceShape>;

/** One side's reading of a disputed text. Both sides stand in every list, at about the same length. */
export const ReadingShape = v.strictObject({
  side: v.picklist(["supporters", "critics"]),
  text: localizedShape(200),
  sources: SourcesShape,
});

/** One side’s reading of a disputed text, in both languages. */
export type Reading = v.InferOutput<typeof ReadingShape>;

/**
 * When something held. `from` and `to` are null where not known; `asOf` is the date of the source that last saw it,
 * needed where the end is not known.
 */
export const PERIOD_FIELDS = {
  from: v.nullable(DateShape),
  to: v.nullable(DateShape),
  asOf: v.exactOptional(DateShape),
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
