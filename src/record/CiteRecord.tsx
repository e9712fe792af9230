import { useState } from "preact/hooks";
import type { Translator } from "../i18n/translator";
import type { Citation } from "../ui/card/citation";

type Form = keyof Citation;

const FORMS = [
  { form: "plain", label: "cite_text", name: "cite_copyText" },
  { form: "markdown", label: null, name: "cite_copyMarkdown" },
  { form: "wiki", label: null, name: "cite_copyWiki" },
] as const;

const OWN_LABELS = { plain: "", markdown: "Markdown", wiki: "Wikipedia" } as const;

/** A citation, readable so that it can be checked or selected by hand, and copied in three forms. */
export function CiteRecord({ citation, words }: { citation: Citation; words: Translator }) {
  const [copied, setCopied] = useState<Form | "refused" | null>(null);
  async function copy(form: Form) {
    try {
      await navigator.clipboard.writeText(citation[form]);
      setCopied(form);
    } catch {
      // A browser may keep the clipboard to itself: the text can still be selected by hand.
      setCopied("refused");
    }
  }
  return (
    <>
      <p class="quotable">{citation.plain}</p>
      <p class="buttons">
        <span>{words.t("cite_copyAs")}</span>
        {FORMS.map(({ form, label, name }) => (
          <button type="button" key={form} aria-label={words.t(name)} onClick={() => void copy(form)}>
            {label === null ? OWN_LABELS[form] : words.t(label)}
          </button>
        ))}
      </p>
      <p class="notice" role="status">
        {copied === null ? "" : words.t(copied === "refused" ? "copy_failed" : "copied")}
      </p>
    </>
  );
}
