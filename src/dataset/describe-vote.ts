import type { ReadingLine, VoteCard, VoterLine } from "../model/card-content";
import type { Language } from "../model/language";
import { textsOf } from "./bill-texts";
import type { DescribeContext, JurisdictionRecords } from "./dataset";
import { personIn } from "./person-places";
import { personPart } from "./person-vote";
import type { Reading } from "./schema-source";
import { stateVoters } from "./state-positions";
import { type RecordedVote, recordedVote } from "./vote-facts";
import { summarizeVote } from "./vote-summary";

/** The card of a vote; null when there is no such record. */
export function describeVote(
  code: string,
  slug: string,
  records: JurisdictionRecords,
  context: DescribeContext,
): VoteCard | null {
  const recorded = recordedVote(code, records, slug);
  if (!recorded) return null;
  const { lang } = context;
  const on = textsOf(code, records).find(({ id }) => id === recorded.vote.on);
  return {
    kind: "vote",
    id: recorded.id,
    ...context,
    name: recorded.vote.title[lang],
    place: records.jurisdiction.name[lang],
    vote: summarizeVote(recorded, records, lang),
    bill: on ? { id: on.id, name: on.text.name[lang] } : null,
    readings: readingLines(recorded.vote.readings ?? on?.text.readings ?? [], lang),
    voters: [...trackedVoters(code, recorded, records, lang), ...stateVoters(recorded.rollCall, records, lang)],
  };
}

/** Readings in one language. */
export function readingLines(readings: readonly Reading[], lang: Language): ReadingLine[] {
  return readings.map(({ side, text, sources }) => ({ side, text: text[lang], sources }));
}

/** Tracked people whom the record lists, by group and name. */
function trackedVoters(
  code: string,
  recorded: RecordedVote,
  records: JurisdictionRecords,
  lang: Language,
): VoterLine[] {
  const lines = Object.values(records.people).flatMap((person): VoterLine[] => {
    const there = personIn(person, { home: code, code });
    const { voter, listed, shown } = personPart(there, recorded, records, lang);
    if (voter === null || !listed) return [];
    return [
      {
        id: voter,
        name: `${person.name.first} ${person.name.last}`,
        group: shown.group?.abbreviation ?? "",
        position: shown.position ?? "didNotVote",
        blank: shown.blank,
      },
    ];
  });
  return lines.sort((a, b) => a.group.localeCompare(b.group, "fr") || a.name.localeCompare(b.name, "fr"));
}
