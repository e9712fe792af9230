import type { Translator } from "../../i18n/translator";
import { CopyButton } from "./CopyButton";
import type { Citation } from "./citation";

/** A citation: readable, so that it can be checked or selected by hand, and copied in three forms. */
export function CiteView({ citation, words }: { citation: Citation; words: Translator }) {
  const { plain, markdown, wiki } = citation;
  return (
    <>
      <p class="choices">
        <span class="note">{words.t("cite_copyAs")}</span>
        <CopyButton label={words.t("cite_text")} name={words.t("cite_copyText")} text={plain} words={words} />
        <CopyButton label="Markdown" name={words.t("cite_copyMarkdown")} text={markdown} words={words} />
        <CopyButton label={words.t("cite_wiki")} name={words.t("cite_copyWiki")} text={wiki} words={words} />
      </p>
      <p class="quotable">{plain}</p>
    </>
  );
}
