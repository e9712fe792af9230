import type { Translator } from "../i18n/translator";
import type { Source } from "../model/source";

type SourceProps = { source: Source; words: Translator };

/** A link to the document, which learns nothing of the page the reader is on. */
function SourceLink({ source, text }: { source: Source; text: string }) {
  return (
    <a href={source.url} target="_blank" rel="noopener noreferrer">
      {text}
    </a>
  );
}

function KindAndDate({ source, words }: SourceProps) {
  return (
    <>
      <span class="badge">{words.t(`source_${source.kind}`)}</span>{" "}
      <span>{words.t("source_read", { date: words.shortDate(source.read) })}</span>
    </>
  );
}

/** A source in full: the document on one line; who published it, of what kind it is and when it was read on the next. */
export function SourceLine({ source, words }: SourceProps) {
  return (
    <div class="source">
      <SourceLink source={source} text={source.title} />
      <p class="small parts">
        <span>{source.publisher}</span> <KindAndDate source={source} words={words} />
      </p>
    </div>
  );
}

/** The same facts of each source on one small line, under a statement or an office. */
export function SourceNotes({ sources, words }: { sources: readonly Source[]; words: Translator }) {
  return (
    <>
      {sources.map((source) => (
        <p class="small parts" key={source.url}>
          <SourceLink source={source} text={source.publisher} /> <KindAndDate source={source} words={words} />
        </p>
      ))}
    </>
  );
}
