import type { RecordedVoter, VoteRecord } from "../../src/model/record-content";
import type { Source } from "../../src/model/source";
import type { Counts, GroupTally } from "../../src/model/vote";

/** A voter named after their id, who voted for unless said otherwise. */
export function voterOf(id: string, fields: Partial<RecordedVoter> = {}): RecordedVoter {
  return {
    id,
    record: `person:fr/${id.toLowerCase()}`,
    name: `Name ${id}`,
    sortName: id,
    group: null,
    position: "for",
    blank: null,
    byDelegation: false,
    differedFromGroup: false,
    correction: null,
    ...fields,
  };
}

/** A group that goes by its id. */
export function groupOf(id: string, counts: Counts, seats: number | null): GroupTally {
  return { id, abbreviation: id, name: `Group ${id}`, seats, counts };
}

const SOURCE: Source = {
  title: "The record",
  url: "https://example.org/record",
  publisher: "The chamber",
  kind: "official",
  read: "2026-11-22",
};

/** The record of a vote of those voters in those groups. */
export function voteRecordOf(voters: readonly RecordedVoter[], groups: readonly GroupTally[]): VoteRecord {
  return {
    kind: "vote",
    id: "vote:fr/open-it",
    lang: "en",
    name: "Open it",
    place: "Country",
    dataDate: "2026-11-22",
    vote: {
      id: "vote:fr/open-it",
      title: "Open it",
      date: "2025-03-20",
      chamber: "Chamber",
      result: "rejected",
      method: "electronic",
      number: "1",
      question: "Should it be opened?",
      forMeant: "Open",
      againstMeant: "Keep",
      effect: "Kept",
      relevance: "direct",
      direction: "forOpensAccess",
      caution: null,
      counts: { for: 1, against: 3, abstention: 1, didNotVote: 0 },
      seats: null,
      groups,
      groupsUnknown: false,
      sources: [SOURCE],
    },
    bill: null,
    readings: [],
    names: "published",
    officialTitle: "the amendment",
    lists: "everyVoter",
    voters,
    corrections: [],
    nameSources: [],
    previous: null,
    next: null,
  };
}
