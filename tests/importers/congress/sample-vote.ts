import type { CongressVoter } from "../../../src/importers/congress/vote-shape";

/** Groups the made-up votes know. */
export const GROUPS: ReadonlySet<string> = new Set([
  "house-R",
  "house-D",
  "house-I",
  "senate-R",
  "senate-D",
  "senate-I",
]);

export const PROVENANCE = { read: "2026-11-22", readFrom: null };

/** A made-up member of the House. */
export function member(id: string, party: CongressVoter["party"]): CongressVoter {
  return { id, display_name: `Member ${id}`, party, state: "VT" };
}

/** A made-up senator. */
export function senator(id: string, party: CongressVoter["party"]): CongressVoter {
  return {
    id,
    display_name: `Senator (${party}-VT)`,
    first_name: "Pat",
    last_name: `Senator${id}`,
    party,
    state: "VT",
  };
}

/** A made-up House vote in the official form: a warrant amendment that fails on a tie, as one did on 12 April 2024. */
export function houseTie() {
  return {
    amendment: { author: "Doe of Vermont Amendment No. 1", number: 1, type: "h-bill" },
    bill: { congress: 118, number: 7888, type: "hr" },
    category: "amendment",
    chamber: "h",
    congress: 118,
    date: "2024-04-12T12:27:00-04:00",
    number: 114,
    question: "On Agreeing to the Amendment: Amendment 1 to H R 7888",
    requires: "1/2",
    result: "Failed",
    result_text: "Failed",
    session: "2024",
    source_url: "http://clerk.house.gov/evs/2024/roll114.xml",
    type: "On the Amendment",
    updated_at: "2024-04-13T02:31:25-04:00",
    vote_id: "h114-118.2024",
    votes: {
      Aye: [member("B000002", "R"), member("A000001", "D")],
      No: [member("D000004", "D"), member("C000003", "R")],
      "Not Voting": [member("E000005", "R")],
      Present: [member("F000006", "R")],
    },
  };
}

/** A made-up Senate vote: an amendment rejected 1 to 2. */
export function senateVote() {
  return {
    ...houseTie(),
    amendment: { number: 1820, purpose: "To strike section 25.", type: "s" },
    chamber: "s",
    number: 146,
    result: "Amendment Rejected",
    result_text: "Amendment Rejected (1-2)",
    source_url: "http://www.senate.gov/legislative/LIS/roll_call_votes/vote1182/vote_118_2_00146.xml",
    vote_id: "s146-118.2024",
    votes: {
      Yea: [senator("S354", "D")],
      Nay: [senator("S317", "R"), senator("S363", "I")],
      "Not Voting": [],
      Present: [],
    },
  };
}
