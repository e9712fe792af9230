import type { Translator } from "../../i18n/translator";
import type { TermRecord } from "../../model/record-facts";
import { SourceLine } from "../../ui/SourceLine";
import { Part } from "../Part";
import { TakeData } from "../TakeData";
import { RecordHead } from "./RecordHead";

/** A glossary term: two neutral sentences, how else it is written, and where they come from. */
export function TermPage({ record, words }: { record: TermRecord; words: Translator }) {
  const { definition, aliases, sources } = record;
  return (
    <article class="record">
      <RecordHead kind={words.t("kind_term")} place={null} name={record.name}>
        <p>{definition}</p>
        {aliases.length > 0 && <p class="note">{words.t("term_aliases", { names: words.list(aliases) })}</p>}
      </RecordHead>
      <Part title={words.t("sources_title")}>
        {sources.map((source) => (
          <SourceLine key={source.url} source={source} words={words} />
        ))}
      </Part>
      <TakeData record={record} csv={null} words={words} />
    </article>
  );
}
