import type { Members } from "../../dataset/schema-members";
import type { RollCall } from "../../dataset/schema-roll-call";
import { Refusal } from "../refusal";
import { type Legislators, readLegislators, sourceOfLegislators } from "./legislators";
import { listAtHand, type NameList, namesInVote, surnamesInVote, toMembers } from "./members";
import { readVote, voteId } from "./vote";
import type { CongressVote } from "./vote-shape";

/** What the dataset holds of the country: roll calls by vote, members by `<chamber>-<term>`. */
type AtHand = {
  readonly rollCalls: Readonly<Record<string, RollCall>>;
  readonly members: Readonly<Record<string, Members>>;
};

/**
 * The members of every chamber and Congress with a roll call at hand. A name comes from the list of legislators where one
 * is given, else it stays as it is, else it is read in a vote.
 * @param files votes, and at most one list of legislators
 * @param options.read ISO date of reading
 * @param options.readFrom address of the list of legislators
 * @throws Refusal when a file has another shape, or a voter has no name
 */
export function congressMembers(
  files: readonly unknown[],
  { rollCalls, members }: AtHand,
  { read, readFrom }: { readonly read: string; readonly readFrom: string | null },
): Members[] {
  const votes = files.filter((file) => !Array.isArray(file)).map(readVote);
  const [legislators, second] = files.filter(Array.isArray).map(readLegislators);
  if (second) throw new Refusal("", "two lists of legislators: which is to be believed is not known");
  const surnames = new Map(votes.flatMap((vote) => [...surnamesInVote(vote)]));
  const given = legislators ? [listOf(legislators, readFrom, read)] : [];

  const terms = new Set(Object.values(rollCalls).map(({ chamber, term }) => `${chamber}-${term}`));
  return [...terms].sort().map((name) => {
    const ofTerm = Object.values(rollCalls).filter(({ chamber, term }) => `${chamber}-${term}` === name);
    const atHand = members[name]?.lists.map(listAtHand) ?? [];
    const printed = votes.filter((vote) => nameOf(vote) === name).map((vote) => listIn(vote, ofTerm));
    return toMembers(ofTerm, merged([...given, ...atHand, ...printed]), surnames);
  });
}

function listOf({ names, bioguides }: Legislators, readFrom: string | null, read: string): NameList {
  if (readFrom === null) throw new Refusal("", "where the list of legislators was read is not known: give --read-from");
  return { source: sourceOfLegislators(readFrom, read), names, bioguides };
}

function nameOf(vote: CongressVote): string {
  const { chamber, term } = voteId(vote);
  return `${chamber}-${term}`;
}

/** Names printed in a vote, under the source of its roll call. */
function listIn(vote: CongressVote, rollCalls: readonly { uid: string; source: NameList["source"] }[]): NameList {
  const rollCall = rollCalls.find(({ uid }) => uid === vote.vote_id);
  if (!rollCall) throw new Refusal("vote_id", `${vote.vote_id} was not imported yet: run congress-vote first`);
  return { source: rollCall.source, names: namesInVote(vote) };
}

/** One list per source: of two, the first one's names count, and what the second says of the source they share. */
function merged(lists: readonly NameList[]): NameList[] {
  const bySource = new Map<string, NameList>();
  for (const list of lists) {
    const before = bySource.get(list.source.url);
    const bioguides = new Map([...(list.bioguides ?? []), ...(before?.bioguides ?? [])]);
    const names = new Map([...list.names, ...(before?.names ?? [])]);
    bySource.set(list.source.url, { source: list.source, names, bioguides });
  }
  return [...bySource.values()];
}
