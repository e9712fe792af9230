import type { RollCall, VoterBlock } from "../../dataset/schema-roll-call";
import type { Source } from "../../model/source";
import { VOTE_POSITIONS } from "../../model/vote";
import type { Provenance } from "../import-roll-calls";
import { Refusal } from "../refusal";
import { type CongressVoteId, countsOf, groupId, resultOf, voteId, votersOf } from "./vote";
import { checkVote } from "./vote-check";
import type { CongressVote, CongressVoter } from "./vote-shape";

const PARTIES: readonly CongressVoter["party"][] = ["R", "D", "I"];

/** Official sites. Files give their addresses without encryption; both sites answer under https. */
const SITES = {
  house: { host: "clerk.house.gov", publisher: "Clerk of the US House of Representatives" },
  senate: { host: "www.senate.gov", publisher: "United States Senate" },
} as const;

/**
 * The roll call of a vote: parties of the day by size, members by id, whatever their order in the file. The Senate's
 * record lists every senator; the House's leaves out the Speaker and vacant seats, so the size of a party stays unknown.
 * @param groups ids of the groups the dataset knows
 * @throws Refusal when the vote contradicts itself, or names a party nobody knows
 */
export function toRollCall(vote: CongressVote, groups: ReadonlySet<string>, provenance: Provenance): RollCall {
  const id = voteId(vote);
  checkVote(vote, groups);
  const parties = partiesBySize(vote);
  return {
    uid: vote.vote_id,
    number: id.number,
    chamber: id.chamber,
    term: id.term,
    date: vote.date.slice(0, 10),
    title: vote.question.trim(),
    result: resultOf(vote),
    lists: "everyVoter",
    counts: countsOf(vote, null),
    groups: parties.map(({ party, size }) => ({
      id: groupId(id.chamber, party),
      seats: id.chamber === "senate" ? size : null,
      counts: countsOf(vote, party),
    })),
    voters: parties.flatMap(({ party }) => voterBlocks(vote, id.chamber, party)),
    delegated: [],
    causes: Object.fromEntries(idsOf(vote.votes["Not Voting"]).map((voter) => [voter, "tookNoPart"] as const)),
    corrections: [],
    source: sourceOf(vote, id, provenance),
  };
}

/** Parties with at least one member listed, the largest first. */
function partiesBySize(vote: CongressVote): { party: CongressVoter["party"]; size: number }[] {
  return PARTIES.map((party) => {
    const counts = countsOf(vote, party);
    return { party, size: VOTE_POSITIONS.reduce((sum, position) => sum + counts[position], 0) };
  })
    .filter(({ size }) => size > 0)
    .sort((a, b) => b.size - a.size || byId(a.party, b.party));
}

function voterBlocks(
  vote: CongressVote,
  chamber: CongressVoteId["chamber"],
  party: CongressVoter["party"],
): VoterBlock[] {
  return votersOf(vote)
    .map(({ position, voters }) => ({ position, voters: voters.filter((voter) => voter.party === party) }))
    .filter(({ voters }) => voters.length > 0)
    .map(({ position, voters }) => ({ group: groupId(chamber, party), position, ids: idsOf(voters) }));
}

function sourceOf({ source_url }: CongressVote, id: CongressVoteId, { read, readFrom }: Provenance): Source {
  const { host, publisher } = SITES[id.chamber];
  const path = /^https?:\/\/([^/]+)(\/.+)$/.exec(source_url);
  if (path?.[1] !== host) throw new Refusal("source_url", `"${source_url}" is no address of ${host}`);
  return {
    title:
      id.chamber === "house" ? `House roll call ${id.number} of ${id.year}` : `Senate vote ${id.number} of ${id.year}`,
    url: `https://${host}${path[2]}`,
    publisher,
    kind: "official",
    read,
    ...(readFrom === null ? {} : { readFrom }),
  };
}

function idsOf(voters: readonly CongressVoter[]): string[] {
  return voters.map(({ id }) => id).sort(byId);
}

function byId(one: string, other: string): number {
  return one.localeCompare(other, "en", { numeric: true });
}
