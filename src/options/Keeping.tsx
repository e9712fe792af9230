import { useState } from "preact/hooks";
import type { Translator } from "../i18n/translator";

/** What can be done with all settings at once. */
export type KeepingActions = {
  readonly onSave: () => void;
  readonly onOpen: (file: File) => void;
  readonly onReset: () => void;
};

/** Saves settings to a file, takes them from one, and goes back to the first ones after a question. */
export function Keeping({ words, actions }: { words: Translator; actions: KeepingActions }) {
  const [isAsking, setIsAsking] = useState(false);
  function open(input: HTMLInputElement) {
    const [file] = input.files ?? [];
    if (file) actions.onOpen(file);
    input.value = ""; // so that the same file, mended, can be opened again
  }
  return (
    <>
      <p class="note">{words.t("options_file_note")}</p>
      <div class="buttons">
        <button type="button" onClick={actions.onSave}>
          {words.t("options_file_save")}
        </button>
        <label class="file">
          {words.t("options_file_open")}
          <input type="file" accept=".json,application/json" onChange={({ currentTarget }) => open(currentTarget)} />
        </label>
        {!isAsking && (
          <button type="button" onClick={() => setIsAsking(true)}>
            {words.t("options_reset")}
          </button>
        )}
      </div>
      {isAsking && (
        <fieldset class="ask">
          <legend>{words.t("options_reset_ask")}</legend>
          <div class="buttons">
            <button type="button" ref={focus} onClick={() => setIsAsking(false)}>
              {words.t("options_reset_keep")}
            </button>
            <button
              type="button"
              onClick={() => {
                setIsAsking(false);
                actions.onReset();
              }}
            >
              {words.t("options_reset_do")}
            </button>
          </div>
        </fieldset>
      )}
    </>
  );
}

/** The question takes the place of the button that was pressed, and so its focus. */
function focus(element: HTMLElement | null) {
  element?.focus();
}
