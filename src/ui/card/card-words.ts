import type { Translator } from "../../i18n/translator";
import type { CardContent, PersonVote, VoteSummary } from "../../model/card-content";
import type { MentionNote } from "../../model/drawing";
import { officeDates } from "../office-words";

/** What kind of entity a card is about, in a word: a part of a bill is a provision. */
export function kindWord(content: CardContent, words: Translator): string {
  const isProvision = content.kind === "bill" && content.parent !== null;
  return words.t(isProvision ? "kind_provision" : `kind_${content.kind}`);
}

/** The name of a card for assistive technology: "Signal, Service. Mention 1 of 7." */
export function cardLabel(content: CardContent, { index, total }: MentionNote, words: Translator): string {
  return words.t("card_label", { name: content.name, kind: kindWord(content, words), index, total });
}

/** Why the word is marked: the rule, then the words of the page that confirmed it. */
export function whyMarked({ rule, confirmedBy, surface }: MentionNote, words: Translator): string {
  const why = words.t(`rule_${rule}`, { surface });
  if (confirmedBy.length === 0) return why;
  const quoted = confirmedBy.map((word) => words.t("why_quote", { word }));
  return `${why} ${words.t("why_confirmed", { words: words.list(quoted) })}`;
}

/** What a person did in a vote, in words: the vote position, or why there is none. */
export function positionWords({ position, blank, vote }: PersonVote, words: Translator): string {
  if (position) return words.t(`position_${position}`);
  return words.t(`blank_${blank ?? "notInData"}`, { date: words.date(vote.date) });
}

/** A vote on one small line: "Rejected · 20 Mar 2025 · 24 for, 119 against". */
export function voteLine(vote: VoteSummary, words: Translator): string {
  const figures = vote.counts && [
    words.t("count_for", { count: vote.counts.for }),
    words.t("count_against", { count: vote.counts.against }),
  ];
  const parts = [words.t(`result_${vote.result}`), words.shortDate(vote.date), figures?.join(", ")];
  return parts.filter((part) => part !== undefined).join(" · ");
}

/**
 * The office under a person's name: the one held on the day of the article, else the latest, with its dates. An
 * office of which that day is known not to be part is never given without them.
 */
export function officeLine(content: CardContent, words: Translator): string | null {
  if (content.kind !== "person") return null;
  const then = content.offices.find((office) => office.onArticleDay);
  if (then) return `${then.title} ${words.t("office_onArticleDay")}`;
  const latest = content.offices[0];
  return latest ? [latest.title, officeDates(latest, words)].filter(Boolean).join(", ") : null;
}
