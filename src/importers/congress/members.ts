import type { MemberList, Members, WrittenName } from "../../dataset/schema-members";
import type { RollCall } from "../../dataset/schema-roll-call";
import type { Source } from "../../model/source";
import { Refusal } from "../refusal";
import { splitName } from "./legislators";
import type { CongressVote } from "./vote-shape";

/** Names by id, and where they were read; `bioguides` where the list gives Bioguide ids by LIS id. */
export type NameList = {
  readonly source: Source;
  readonly names: ReadonlyMap<string, WrittenName>;
  readonly bioguides?: ReadonlyMap<string, string>;
};

/**
 * Names that stand in a vote itself: the Senate prints them in full, now and then with a space too many; the House by
 * surname only, which is no name.
 */
export function namesInVote({ votes }: CongressVote): Map<string, WrittenName> {
  return new Map(
    Object.values(votes)
      .flat()
      .flatMap(({ id, first_name, last_name }): [string, WrittenName][] =>
        first_name === undefined || last_name === undefined
          ? []
          : [[id, { first: first_name.trim(), last: last_name.trim() }]],
      ),
  );
}

/** Surnames as a vote prints them, by id, without first name or state: "Scott, David", "Lee (NV)". */
export function surnamesInVote({ votes }: CongressVote): Map<string, string> {
  return new Map(
    Object.values(votes)
      .flat()
      .map(({ id, display_name, last_name }) => [id, last_name ?? display_name.replace(/(?:,| \().*$/, "")]),
  );
}

/** A list that stands in the dataset already, as a list of names. */
export function listAtHand({ source, names, otherIds }: MemberList): NameList {
  return {
    source,
    names: new Map(Object.entries(names)),
    ...(otherIds ? { bioguides: new Map(Object.entries(otherIds.ids)) } : {}),
  };
}

/**
 * Names of everyone who stands in `rollCalls` (all of one chamber and Congress), and of nobody else. A name is taken from
 * the first list that has it.
 * @param surnames by id: they tell where the surname begins in a name printed in one piece
 * @throws Refusal when there is no roll call, they are of several chambers or terms, or a voter is on no list
 */
export function toMembers(
  rollCalls: readonly RollCall[],
  lists: readonly NameList[],
  surnames: ReadonlyMap<string, string>,
): Members {
  const [first] = rollCalls;
  if (!first) throw new Refusal("", "no roll call was imported yet: whose names are wanted is not known");
  const { chamber, term } = first;
  const stranger = rollCalls.find((one) => one.chamber !== chamber || one.term !== term);
  if (stranger) throw new Refusal("", `${stranger.uid} is of another chamber or Congress than ${first.uid}`);

  const picked = lists.map(({ source }) => ({ source, names: new Map<string, WrittenName>(), ids: new Map() }));
  for (const id of votersIn(rollCalls)) {
    const index = lists.findIndex(({ names }) => names.has(id));
    const name = lists[index]?.names.get(id);
    const list = picked[index];
    if (name === undefined || !list) throw new Refusal("", `${id} stands in a roll call and on no list of names`);
    list.names.set(id, inParts(name, surnames.get(id)));
    const bioguide = lists[index]?.bioguides?.get(id);
    if (bioguide !== undefined) list.ids.set(id, bioguide);
  }
  return { chamber, term, lists: picked.flatMap(({ source, names, ids }) => toList(source, names, ids)) };
}

function toList(
  source: Source,
  names: ReadonlyMap<string, WrittenName>,
  ids: ReadonlyMap<string, string>,
): MemberList[] {
  if (names.size === 0) return [];
  const list = { source, names: Object.fromEntries(names) };
  return [ids.size === 0 ? list : { ...list, otherIds: { scheme: "bioguide", ids: Object.fromEntries(ids) } }];
}

function inParts(name: WrittenName, surname: string | undefined): WrittenName {
  if (typeof name !== "string" || surname === undefined) return name;
  return splitName(name, surname) ?? name;
}

function votersIn(rollCalls: readonly RollCall[]): string[] {
  const ids = rollCalls.flatMap(({ voters }) => voters.flatMap((block) => block.ids));
  return [...new Set(ids)].sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
}
