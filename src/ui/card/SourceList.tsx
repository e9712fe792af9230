import type { Translator } from "../../i18n/translator";
import type { Source } from "../../model/source";
import { SourceLine } from "../SourceLine";
import { Detail } from "./Detail";

/** The sources that the first view does not show. */
export function SourceList({ sources, words }: { sources: readonly Source[]; words: Translator }) {
  return (
    <Detail title={words.t("sources_title")} items={sources}>
      {sources.map((source) => (
        <SourceLine key={source.url} source={source} words={words} />
      ))}
    </Detail>
  );
}
