import type { ComponentChildren } from "preact";
import type { Translator } from "../../i18n/translator";
import type { TextRecord } from "../../model/record-facts";
import { Readings } from "../../ui/Readings";
import { SourceNotes } from "../../ui/SourceLine";
import { Part } from "../Part";
import { LinkedStances } from "./LinkedStances";
import { Steps } from "./Steps";
import { VoteEntries } from "./VoteEntries";

/** `part`: its parts are parts of the page; `inside`: they stand inside one. */
type Level = "part" | "inside";

/** Everything known of one text: what it would do, its steps, votes, both readings, and who spoke of it. */
export function TextBody({ text, level, words }: { text: TextRecord; level: Level; words: Translator }) {
  const { summary, journey, votes, readings, stances, sources } = text;
  return (
    <>
      <div class="lead">
        <p>{summary}</p>
        <SourceNotes sources={sources} words={words} />
      </div>
      {journey.length > 0 && (
        <Block title={words.t("journey_title")} level={level}>
          <Steps steps={journey} words={words} />
        </Block>
      )}
      {votes.length > 0 && (
        <Block title={words.t("record_votes")} level={level}>
          <VoteEntries votes={votes} words={words} />
        </Block>
      )}
      {readings.length > 0 && (
        <Block title={words.t("readings_title")} level={level}>
          <Readings readings={readings} heading={level === "part" ? "h3" : "h4"} words={words} />
        </Block>
      )}
      {stances.length > 0 && (
        <Block title={words.t("bill_stances")} level={level}>
          <LinkedStances stances={stances} words={words} />
        </Block>
      )}
    </>
  );
}

function Block({ title, level, children }: { title: string; level: Level; children: ComponentChildren }) {
  if (level === "part") return <Part title={title}>{children}</Part>;
  return (
    <section class="inside">
      <h3>{title}</h3>
      {children}
    </section>
  );
}
