import { useState } from "preact/hooks";
import type { Translator } from "../i18n/translator";
import type { Citation } from "../ui/card/citation";

type Form = keyof Citation;

const FORMS = [
  { form: "plain", label: "cite_copyText" },
  { form: "markdown", label: "cite_copyMarkdown" },
  { form: "wiki", label: "cite_copyWiki" },
] as const;

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
        {FORMS.map(({ form, label }) => (
          <button type="button" key={form} onClick={() => void copy(form)}>
            {words.t(label)}
          </button>
        ))}
      </p>
      <p class="notice" role="status">
        {copied === null ? "" : words.t(copied === "refused" ? "copy_failed" : "copied")}
      </p>
    </>
  );
}
