import type {
  BillCard,
  PersonCard,
  PersonVote,
  ServiceCard,
  TermCard,
  VoteCard,
  VoteSummary,
} from "../../src/model/card-content";
import type { MentionNote } from "../../src/model/drawing";
import type { Source } from "../../src/model/source";
import type { GroupTally } from "../../src/model/vote";

/** The word "Signal" in an article, third mention of seven. */
export const SIGNAL_MENTION: MentionNote = {
  rule: "wordInContext",
  confirmedBy: ["messaging", "encrypted"],
  surface: "Signal",
  index: 3,
  total: 7,
};

export const BALLOT_PAGE: Source = {
  title: "Scrutin public n° 1102",
  url: "https://www.assemblee-nationale.fr/dyn/17/scrutins/1102",
  publisher: "Assemblée nationale",
  kind: "official",
  read: "2026-11-22",
};

const PRESS: Source = {
  title: "A night in the Assembly",
  url: "https://example.org/night",
  publisher: "Example Press",
  kind: "press",
  read: "2026-11-20",
};

export const GROUPS: readonly GroupTally[] = [
  groupOf("RN", "Rassemblement National", 123, [0, 43, 0]),
  groupOf("EPR", "Ensemble pour la République", 94, [9, 8, 1]),
  groupOf("LFI-NFP", "La France insoumise", 71, [0, 19, 0]),
  groupOf("LIOT", "Libertés, Indépendants, Outre-mer et Territoires", 23, [0, 0, 0]),
];

function groupOf(
  abbreviation: string,
  name: string,
  seats: number,
  cast: readonly [number, number, number],
): GroupTally {
  const [inFavour, against, abstention] = cast;
  return { id: abbreviation, abbreviation, name, seats, counts: { for: inFavour, against, abstention, didNotVote: 0 } };
}

/** Ballot 1102 with four of its groups. */
export const BALLOT: VoteSummary = {
  id: "vote:fr/narcotrafic-8-ter-restore",
  title: "Bringing article 8 ter back",
  date: "2025-03-20",
  chamber: "National Assembly",
  result: "rejected",
  method: "calledByName",
  number: "1102",
  question: "Identical amendments 640, 655 and 846.",
  forMeant: "bringing the article back.",
  againstMeant: "leaving the article out.",
  effect: "The article stayed out.",
  relevance: "direct",
  direction: "forOpensAccess",
  caution: "Two sub-amendments had softened it.",
  counts: { for: 24, against: 119, abstention: 6, didNotVote: 2 },
  seats: 577,
  groups: GROUPS,
  groupsUnknown: false,
  sources: [BALLOT_PAGE, PRESS],
};

/** The vote on the whole bill: no view on encryption follows from it. */
export const WHOLE_BILL: VoteSummary = {
  ...BALLOT,
  id: "vote:fr/narcotrafic-whole",
  title: "The bill as a whole",
  date: "2025-04-01",
  result: "adopted",
  method: "electronic",
  relevance: "wholeText",
  direction: "notClassified",
  counts: { for: 436, against: 75, abstention: 33, didNotVote: 1 },
  groups: [],
};

const BASE = { lang: "en", place: "France", dataDate: "2026-11-22", articleDate: "2025-03-21" } as const;

/** What a member did in ballot 1102: nothing but what is said. */
export function personVote(did: Partial<PersonVote>): PersonVote {
  return {
    vote: BALLOT,
    position: null,
    blank: null,
    byDelegation: false,
    correction: null,
    group: null,
    differedFromGroup: false,
    ...did,
  };
}

/** The interior minister of the day, who has no vote. */
export const MINISTER: PersonCard = {
  ...BASE,
  kind: "person",
  id: "person:fr/bruno-retailleau",
  name: "Bruno Retailleau",
  offices: [
    {
      title: "Interior minister",
      from: "2024-09-21",
      to: "2025-10-12",
      asOf: null,
      onArticleDay: true,
      sources: [PRESS],
    },
  ],
  affiliation: "Les Républicains",
  keyVote: personVote({ blank: "minister" }),
  otherVotes: [],
  contextVotes: [],
  stances: [
    { kind: "act", date: "2025-03-20", text: "Was in favour of bringing the article back.", sources: [BALLOT_PAGE] },
    { kind: "statement", date: "2025-03-04", text: "Asked members to pass the article.", sources: [PRESS] },
  ],
};

/** A member who voted against. */
export const MEMBER: PersonCard = {
  ...MINISTER,
  id: "person:fr/antoine-leaument",
  name: "Antoine Léaument",
  offices: [
    { title: "Member", from: "2024-07-07", to: null, asOf: "2026-11-22", onArticleDay: true, sources: [BALLOT_PAGE] },
  ],
  affiliation: "La France insoumise",
  keyVote: personVote({ position: "against", group: GROUPS[2] ?? null }),
  contextVotes: [personVote({ vote: WHOLE_BILL, position: "against" })],
  stances: [],
};

/** Article 8 ter. */
export const PROVISION: BillCard = {
  ...BASE,
  kind: "bill",
  id: "bill:fr/narcotrafic#8-ter",
  name: "Article 8 ter",
  parent: { id: "bill:fr/narcotrafic", name: "Narcotrafic bill" },
  officialName: "Article 8 ter of the bill against drug trafficking",
  status: "Not in the law",
  summary: "It would have opened targeted messages.",
  keyVote: BALLOT,
  otherVotes: [],
  contextVotes: [WHOLE_BILL],
  journey: [
    step("2025-01-28", "Senate adds it", false),
    step("2025-03-20", "Not brought back", true),
    step("2025-06-13", "Law without it", false),
  ],
  readings: [
    { side: "supporters", text: "Only named suspects are concerned.", sources: [PRESS] },
    { side: "critics", text: "Every user would be less safe.", sources: [PRESS] },
  ],
  provisions: [],
  positions: [],
  sources: [PRESS],
};

function step(date: string, label: string, nearArticle: boolean): BillCard["journey"][number] {
  return { date, label, text: `${label}.`, vote: null, nearArticle, sources: [PRESS] };
}

export const SERVICE: ServiceCard = {
  ...BASE,
  kind: "service",
  id: "service:signal",
  name: "Signal",
  place: null,
  category: "Messaging service",
  operator: "Signal Foundation",
  encryption: { byDefault: "yes", detail: "All chats and calls.", asOf: "2021-12", sources: [PRESS] },
  handover: { text: "When an account was made.", sources: [PRESS] },
  texts: [{ id: PROVISION.id, name: PROVISION.name, status: PROVISION.status, keyVote: BALLOT }],
  statements: [],
  actsOfOthers: [{ date: "2024-08-24", text: "A court asked for the keys.", sources: [PRESS] }],
};

export const TERM: TermCard = {
  ...BASE,
  kind: "term",
  id: "term:backdoor",
  name: "Backdoor",
  place: null,
  definition: "A way in that users cannot close.",
  sources: [BALLOT_PAGE],
};

/** Ballot 1102 by itself. */
export const VOTE: VoteCard = {
  ...BASE,
  kind: "vote",
  id: BALLOT.id,
  name: BALLOT.title,
  vote: BALLOT,
  bill: { id: "bill:fr/narcotrafic", name: "Narcotrafic bill" },
  readings: PROVISION.readings,
  voters: [
    { id: "PA1", name: "Antoine Léaument", group: "LFI-NFP", position: "against", blank: null },
    { id: "PA2", name: "Naïma Moutchou", group: "HOR", position: "didNotVote", blank: "presiding" },
  ],
};
