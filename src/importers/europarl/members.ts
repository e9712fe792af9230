import type { Members } from "../../dataset/schema-members";
import type { RollCall } from "../../dataset/schema-roll-call";
import type { Source } from "../../model/source";
import { Refusal } from "../refusal";
import { termOn } from "./groups";
import { isSittingList, readSittingList } from "./sitting-list";
import { isTermList, readTermList } from "./term-list";

/** Names of members by id, and where they were read. */
export type NameList = { readonly source: Source; readonly names: ReadonlyMap<string, string> };

const REPOSITORIES = {
  term: "https://github.com/TechToThePeople/mepwatch/blob/0d89ed25e3c3b1bbe98acd5b5991a63de06968b2",
  sitting: "https://github.com/dgrcode/chat-control-eu/blob/1ebe33ca2da99bc7ae0dd1e76c65a2ba69d3e912",
} as const;

/** Day of the list of sitting members, ISO. */
const SITTING_ON = "2026-07-10";

/**
 * Reads a list of members, of one term or of one day. Surnames stay in capitals, as the Parliament writes them.
 * @param read ISO date on which the file was read
 * @throws Refusal when it is neither kind of list
 */
export function readNames(text: string, read: string): NameList {
  if (isTermList(text)) {
    const names = new Map(readTermList(text).map(({ id, name }) => [id, name] as const));
    return { names, source: listSource("9th term", `${REPOSITORIES.term}/9/data/meps.csv`, read) };
  }
  if (!isSittingList(text)) throw new Refusal("line 1", "names the columns of no list of members met so far");
  const path = "data/all-meps--2021-to-2026-vote-history-and-contacts.md";
  const names = new Map(readSittingList(text, termOn(SITTING_ON)).map(({ id, name }) => [id, name] as const));
  return { names, source: listSource("2021 to 2026", `${REPOSITORIES.sitting}/${path}`, read) };
}

function listSource(of: string, url: string, read: string): Source {
  const [, publisher = ""] = /^https:\/\/github\.com\/([^/]+\/[^/]+)\//.exec(url) ?? [];
  return { title: `Members of the European Parliament, ${of}`, url, publisher, kind: "secondary", read };
}

/**
 * Names of everyone who stands in `rollCalls` (all of one chamber and term), and of nobody else. The first list that
 * knows a voter names them.
 * @throws Refusal when no list knows a voter
 */
export function toMembers(rollCalls: readonly RollCall[], lists: readonly NameList[]): Members {
  const [first] = rollCalls;
  if (!first) throw new Refusal("", "no roll call was imported yet: whose names are wanted is not known");
  if (rollCalls.some(({ chamber, term }) => chamber !== first.chamber || term !== first.term))
    throw new Refusal("", "roll calls of one chamber and one term are wanted");
  const named = lists.map(() => new Map<string, string>());
  for (const id of votersIn(rollCalls)) {
    const place = lists.findIndex(({ names }) => names.has(id));
    const name = lists[place]?.names.get(id);
    if (name === undefined) throw new Refusal("", `${id} stands in a roll call and in no list of members`);
    named[place]?.set(id, name);
  }
  return {
    chamber: first.chamber,
    term: first.term,
    lists: lists.flatMap(({ source }, place) => {
      const names = named[place] ?? new Map<string, string>();
      return names.size === 0 ? [] : { source, names: Object.fromEntries(names) };
    }),
  };
}

function votersIn(rollCalls: readonly RollCall[]): string[] {
  const ids = rollCalls.flatMap(({ voters, corrections }) => [
    ...voters.flatMap((block) => block.ids),
    ...corrections.map(({ id }) => id),
  ]);
  return [...new Set(ids)].sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
}
