import type { Translator } from "../../i18n/translator";
import type { VoteRecord } from "../../model/record-content";
import { recordHash } from "../../model/record-id";
import type { Source } from "../../model/source";
import { citationOfVote } from "../../ui/card/citation";
import { GroupBars } from "../../ui/GroupBars";
import { Hemicycle } from "../../ui/Hemicycle";
import { Readings } from "../../ui/Readings";
import { SourceLine } from "../../ui/SourceLine";
import { CiteRecord } from "../CiteRecord";
import { CorrectionList } from "../CorrectionList";
import { DifferedList } from "../DifferedList";
import { MemberTable } from "../MemberTable";
import { Neighbours } from "../Neighbours";
import { Part } from "../Part";
import { TakeAway } from "../TakeAway";
import { VoteHead } from "../VoteHead";
import { VoteMethodNote } from "../VoteMethodNote";

/** A vote in full: outcome first, then what it was on and what each side meant, then everybody who voted. */
export function VotePage({ record, words }: { record: VoteRecord; words: Translator }) {
  const { vote, readings, voters, corrections } = record;
  const citation = citationOfVote(vote, record.place, words);
  return (
    <article class="record">
      <VoteHead record={record} words={words} />
      {readings.length > 0 && (
        <Part title={words.t("readings_title")}>
          <Readings readings={readings} heading="h3" words={words} />
        </Part>
      )}
      {voters.length > 0 && (
        <Part title={words.t("hemicycle_title")}>
          <Hemicycle
            voters={voters}
            groups={vote.groups}
            date={vote.date}
            words={words}
            onOpen={({ record: id }) => {
              if (id) location.hash = recordHash(id);
            }}
          />
          <p class="note">{words.t(vote.groups.length > 0 ? "hemicycle_order" : "hemicycle_orderUngrouped")}</p>
        </Part>
      )}
      {vote.groups.length > 0 && (
        <Part title={words.t("groups_title")}>
          <GroupBars groups={vote.groups} own={null} words={words} />
        </Part>
      )}
      {vote.groupsUnknown && <p class="note">{words.t("groups_notInData")}</p>}
      <Part title={words.t("members_title")}>
        {voters.length > 0 ? <MemberTable record={record} words={words} /> : <p>{whyNoNames(record, words)}</p>}
      </Part>
      {vote.groups.length > 0 && voters.length > 0 && (
        <Part title={words.t("differed_title")}>
          <DifferedList record={record} words={words} />
        </Part>
      )}
      {corrections.length > 0 && (
        <Part title={words.t("corrections_title")}>
          <CorrectionList record={record} words={words} />
        </Part>
      )}
      <Part title={words.t("voteMethod_title")}>
        <VoteMethodNote record={record} words={words} />
      </Part>
      <Part title={words.t("sources_title")}>
        <div class="source-list">
          {sourcesOf(record).map((source) => (
            <SourceLine key={source.url} source={source} words={words} />
          ))}
        </div>
        <p class="note">{words.t("record_dataDate", { date: words.date(record.dataDate) })}</p>
      </Part>
      <Part title={words.t("take_title")}>
        <TakeAway record={record} words={words} />
        {citation && <CiteRecord citation={citation} words={words} />}
      </Part>
      <Neighbours record={record} words={words} />
    </article>
  );
}

/** Each source once: the official record of a vote may stand in both its halves. */
function sourcesOf({ vote, nameSources }: VoteRecord): Source[] {
  return [...new Map([...vote.sources, ...nameSources].map((source) => [source.url, source])).values()];
}

function whyNoNames({ names, vote }: VoteRecord, words: Translator): string {
  const key = names === "notPublished" ? "blank_namesNotPublished" : "members_notInData";
  return words.t(key, { date: words.date(vote.date) });
}
