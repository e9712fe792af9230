import type { Translator } from "../../i18n/translator";
import type { PersonVote } from "../../model/card-content";
import type { PersonRecord } from "../../model/record-facts";
import { positionWords } from "../../ui/card/card-words";
import { Part } from "../Part";
import { TakeData } from "../TakeData";
import { personCsv } from "../take-away/votes-csv";
import { LinkedStances } from "./LinkedStances";
import { PositionEntries, type PositionEntry } from "./PositionEntries";
import { RecordHead } from "./RecordHead";
import { spanDates } from "./span-words";
import { Timeline } from "./Timeline";
import type { Span } from "./timeline";

/** A person in full: what they did in votes, what they said, and which offices they held. Who cast no vote leads with words. */
export function PersonPage({ record, words }: { record: PersonRecord; words: Translator }) {
  const { offices, affiliations, votes, stances } = record;
  const [latest] = offices;
  const [affiliation] = affiliations;
  const hasVoted = votes.some(({ position }) => position !== null);
  const said = stances.length > 0 && (
    <Part title={words.t("stances_title")}>
      <LinkedStances stances={stances} words={words} />
    </Part>
  );
  return (
    <article class="record">
      <RecordHead kind={words.t("kind_person")} place={record.place} name={record.name}>
        {latest && <p>{dated(latest.title, latest, words)}</p>}
        {affiliation && <p>{dated(affiliation.name, affiliation, words)}</p>}
        {record.rankAndFile && <p class="note">{words.t("person_rankAndFile")}</p>}
      </RecordHead>
      {!hasVoted && said}
      <Votes record={record} words={words} />
      {hasVoted && said}
      {record.replies.length > 0 && (
        <Part title={words.t("replies_title")}>
          <LinkedStances stances={record.replies} words={words} />
        </Part>
      )}
      {offices.length + affiliations.length > 0 && (
        <Part title={words.t("timeline_title")}>
          <Timeline record={record} words={words} />
        </Part>
      )}
      <TakeData record={record} csv={() => personCsv(record)} words={words} />
    </article>
  );
}

/** An office or group is never given without its dates: it need not be held any more. */
function dated(name: string, span: Span, words: Translator): string {
  return [name, spanDates(span, words)].filter((part) => part !== "").join(", ");
}

function Votes({ record, words }: { record: PersonRecord; words: Translator }) {
  const { votes, votesOutside } = record;
  const onSubject = votes.filter(({ vote }) => vote.relevance === "direct" || vote.relevance === "indirect");
  const beside = votes.filter((one) => !onSubject.includes(one));
  const entries = (those: readonly PersonVote[]) => those.map((one) => toEntry(one, words));
  return (
    <>
      {votes.length === 0 && <p class="blank">{words.t("person_noVote")}</p>}
      {onSubject.length > 0 && (
        <Part title={words.t("record_votes")}>
          <PositionEntries entries={entries(onSubject)} words={words} />
        </Part>
      )}
      {beside.length > 0 && (
        <Part title={words.t("votes_context")}>
          <p class="note">{words.t("votes_contextNote")}</p>
          <PositionEntries entries={entries(beside)} words={words} />
        </Part>
      )}
      {votesOutside.length > 0 && (
        <Part title={words.t("person_outside")}>
          <details>
            <summary>{words.plural("person_outside_count", votesOutside.length)}</summary>
            <PositionEntries entries={entries(votesOutside)} words={words} />
          </details>
        </Part>
      )}
    </>
  );
}

function toEntry(one: PersonVote, words: Translator): PositionEntry {
  const { vote, position, group, differedFromGroup, byDelegation, correction } = one;
  const notes = [
    group && words.t("person_group", { group: group.abbreviation }),
    differedFromGroup && group && differedWords(group.counts, words),
    byDelegation && words.t("person_delegated"),
    correction && words.t(`correction_${correction}`),
  ];
  return { vote, position, stood: positionWords(one, words), notes: notes.filter((note) => typeof note === "string") };
}

/** That someone differed is said with the figures it rests on. */
function differedWords(counts: NonNullable<PersonVote["group"]>["counts"], words: Translator): string {
  const figures = [
    words.t("count_for", { count: counts.for }),
    words.t("count_against", { count: counts.against }),
    words.plural("count_abstention", counts.abstention),
  ];
  return `${words.t("person_differed")} (${figures.join(", ")})`;
}
