import type { Translator } from "../../i18n/translator";

type CopyButtonProps = {
  label: string;
  /** What assistive technology calls it, where the words around are part of the label. */
  name?: string;
  text: string;
  words: Translator;
};

/** A button that copies `text`; the card says in its status line whether that worked. */
export function CopyButton({ label, name, text, words }: CopyButtonProps) {
  return (
    <button
      type="button"
      aria-label={name}
      data-do="copy"
      data-text={text}
      data-done={words.t("copied")}
      data-failed={words.t("copy_failed")}
    >
      {label}
    </button>
  );
}
