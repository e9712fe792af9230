import type { MessageKey } from "../../i18n/message-key";
import type { Translator } from "../../i18n/translator";
import type { MarkWish } from "../../model/never-marked";

/** Where the reader says that a name is not to be marked, and takes it back: the page shows one line or the other. */
export function MarkChoice({ words }: { words: Translator }) {
  return (
    <>
      <p class="choices" data-when="marked">
        <WishButton wish="never" label="never_everywhere" words={words} />
        <WishButton wish="notHere" label="never_here" words={words} />
      </p>
      <p class="choices" data-when="unmarked">
        <span>{words.t("never_done")}</span>
        <WishButton wish="again" label="never_undo" words={words} />
      </p>
    </>
  );
}

function WishButton({ wish, label, words }: { wish: MarkWish; label: MessageKey; words: Translator }) {
  return (
    <button type="button" data-do="mark" data-wish={wish} data-failed={words.t("never_failed")}>
      {words.t(label)}
    </button>
  );
}
