import { Refusal } from "../refusal";
import { countsOf, groupId, resultOf, voteId, votersOf } from "./vote";
import type { CongressVote } from "./vote-shape";

/**
 * Checks that a vote agrees with itself: nobody twice, ids of its own chamber, the printed figures and the result with
 * the names.
 * @param groups ids of the groups the dataset knows
 * @throws Refusal at the first contradiction
 */
export function checkVote(vote: CongressVote, groups: ReadonlySet<string>): void {
  checkWords(vote);
  checkVoters(vote, groups);
  checkFigures(vote);
  checkResult(vote);
}

/** One vote has either Ayes and Noes or Yeas and Nays; both at once would be two votes in one file. */
function checkWords({ votes }: CongressVote): void {
  const ayes = votes.Aye.length + votes.No.length;
  const yeas = votes.Yea.length + votes.Nay.length;
  if (ayes > 0 && yeas > 0) throw new Refusal("votes", "has Ayes or Noes and Yeas or Nays at once");
  if (ayes + yeas === 0) throw new Refusal("votes", "names nobody who voted for or against");
}

function checkVoters(vote: CongressVote, groups: ReadonlySet<string>): void {
  const { chamber } = voteId(vote);
  const seen = new Set<string>();
  for (const { voters } of votersOf(vote)) {
    for (const { id, party } of voters) {
      if (seen.has(id)) throw new Refusal("votes", `${id} stands twice`);
      seen.add(id);
      const isSenator = /^S\d{3}$/.test(id);
      if (isSenator !== (chamber === "senate"))
        throw new Refusal("votes", `${id} is no id of the ${chamber}'s records`);
      const group = groupId(chamber, party);
      if (groups.has(group)) continue;
      throw new Refusal("votes", `${group} is not in jurisdiction.json: add it there with its name and source`);
    }
  }
}

/** The Senate prints its figures; the House file has none to compare with. */
function checkFigures(vote: CongressVote): void {
  const { chamber } = voteId(vote);
  const counts = countsOf(vote, null);
  const [, yeas, nays] = /\((\d+)-(\d+)[,)]/.exec(vote.result_text) ?? [];
  if (yeas === undefined || nays === undefined) {
    if (chamber === "senate") throw new Refusal("result_text", `"${vote.result_text}" prints no figures`);
    return;
  }
  if (Number(yeas) === counts.for && Number(nays) === counts.against) return;
  const named = `${counts.for} named for and ${counts.against} against`;
  throw new Refusal("result_text", `prints ${yeas}-${nays}, ${named}`);
}

function checkResult(vote: CongressVote): void {
  const { for: yeas, against: nays } = countsOf(vote, null);
  const result = resultOf(vote);
  if (result === "adopted" ? isEnough(vote, yeas, nays) : mayFail(vote, yeas, nays)) return;
  throw new Refusal("result", `"${vote.result}" does not follow from ${yeas} to ${nays}`);
}

/** Three fifths are of all senators, vacant seats aside: the votes alone only show whether a majority was there. */
function isEnough({ requires }: CongressVote, yeas: number, nays: number): boolean {
  return requires === "2/3" ? yeas >= 2 * nays : yeas > nays;
}

function mayFail(vote: CongressVote, yeas: number, nays: number): boolean {
  return vote.requires === "3/5" || !isEnough(vote, yeas, nays);
}
