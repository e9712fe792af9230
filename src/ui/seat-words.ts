import type { Translator } from "../i18n/translator";
import type { RecordedVoter } from "../model/record-content";
import type { GroupTally } from "../model/vote";
import type { Seat } from "./hemicycle-seats";

/** What a voter did, in words: the vote position, or the reason why there is none. `date` is the ISO day of the vote. */
export function voterWords({ position, blank }: RecordedVoter, date: string, words: Translator): string {
  return blank === null ? words.t(`position_${position}`) : words.t(`blank_${blank}`, { date: words.date(date) });
}

/** A seat in words, for those who hear it: name, group and what they did. */
export function seatLabel({ voter }: Seat, group: GroupTally | null, date: string, words: Translator): string {
  if (!voter) return words.t("hemicycle_unnamed", { group: group?.name ?? "" });
  return [voter.name, group?.name, voterWords(voter, date, words)].filter((part) => part !== undefined).join(", ");
}
