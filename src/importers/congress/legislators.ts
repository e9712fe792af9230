import * as v from "valibot";
import type { NameParts } from "../../dataset/schema-members";
import type { Source } from "../../model/source";
import { readOfficial } from "../official-file";
import { Refusal } from "../refusal";

/** The list of legislators kept by the congress-legislators project, as JSON. Other fields are not looked at. */
const LegislatorsShape = v.array(
  v.object({
    id: v.object({
      bioguide: v.pipe(v.string(), v.regex(/^[A-Z]\d{6}$/, "is no Bioguide id")),
      lis: v.exactOptional(v.pipe(v.string(), v.regex(/^S\d{3}$/, "is no LIS id"))),
      /** Title of the article about them: the name most know them by, "Chris Coons" or "Mike Lee (American politician)". */
      wikipedia: v.exactOptional(v.string()),
    }),
    name: v.object({
      first: v.pipe(v.string(), v.nonEmpty("is empty")),
      last: v.pipe(v.string(), v.nonEmpty("is empty")),
      nickname: v.exactOptional(v.string()),
      official_full: v.exactOptional(v.string()),
    }),
  }),
);

/** What a list of legislators tells. */
export type Legislators = {
  /** Under every id the two chambers use. */
  readonly names: ReadonlyMap<string, NameParts>;
  /** Bioguide ids by LIS id. */
  readonly bioguides: ReadonlyMap<string, string>;
};

/** Reads the list of legislators. @throws Refusal when the file has another shape, or gives an id twice */
export function readLegislators(file: unknown): Legislators {
  const listed = readOfficial(LegislatorsShape, file);
  const names = new Map<string, NameParts>();
  const bioguides = new Map<string, string>();
  for (const { id, name } of listed) {
    const { first, last, official_full = `${first} ${last}` } = name;
    const split = splitName(official_full, last) ?? { first, last };
    const known = splitName((id.wikipedia ?? "").replace(/ \(.*$/, ""), last);
    const nickname = withoutInitials(name.nickname ?? known?.first ?? "");
    const parts = nickname === "" || nickname === withoutInitials(split.first) ? split : { ...split, nickname };
    for (const each of id.lis === undefined ? [id.bioguide] : [id.bioguide, id.lis]) {
      if (names.has(each)) throw new Refusal("", `${each} stands twice in the list`);
      names.set(each, parts);
    }
    if (id.lis !== undefined) bioguides.set(id.lis, id.bioguide);
  }
  return { names, bioguides };
}

/** Where a list was read: the address of a file of the project, at one commit. @throws Refusal for any other address */
export function sourceOfLegislators(address: string, read: string): Source {
  const match = /^https:\/\/github\.com\/(unitedstates\/congress-legislators)\/blob\/([0-9a-f]{8,40})\/([\w.-]+)$/.exec(
    address,
  );
  if (!match) throw new Refusal("", `${address} is no file of unitedstates/congress-legislators at a commit`);
  const [, publisher = "", commit = "", file = ""] = match;
  const title = `Members of Congress, ${file}, commit ${commit.slice(0, 8)}`;
  return { title, url: address, publisher, kind: "secondary", read };
}

/**
 * A full name in its parts, where the surname is known: `Robert C. "Bobby" Scott, Jr.` by "Scott". What stands after the
 * surname is left out. null when the name does not end with that surname, accents and hyphens aside.
 */
export function splitName(full: string, surname: string): NameParts | null {
  const [, nickname] = /["“](.+?)["”]/.exec(full) ?? [];
  const words = full
    .replace(/["“].+?["”] ?/, "")
    .replace(/,? (?:Jr\.|Sr\.|I{2,3}|IV)$/, "")
    .split(/\s+/);
  const start = words.findIndex((_word, index) => index > 0 && plain(words.slice(index).join(" ")) === plain(surname));
  if (start < 0) return null;
  const parts = { first: words.slice(0, start).join(" "), last: words.slice(start).join(" ") };
  return nickname === undefined ? parts : { ...parts, nickname };
}

function withoutInitials(first: string): string {
  return first.replace(/\p{Lu}\.( |$)/gu, "").trim();
}

function plain(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, " ")
    .trim();
}
