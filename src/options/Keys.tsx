import type { MessageKey } from "../i18n/message-key";
import type { Translator } from "../i18n/translator";
import { PAGE_COMMANDS, type PageCommand } from "../platform/messages";
import type { Shortcuts } from "../platform/shortcuts";

const DOES = {
  "next-mention": "command_next",
  "previous-mention": "command_previous",
  "open-card": "command_open",
  "close-card": "command_close",
} as const satisfies Readonly<Record<PageCommand, MessageKey>>;

/** What each command's keys are. `shortcuts` is null in browsers of phones, which have none. */
export function Keys(props: { shortcuts: Shortcuts | null; words: Translator; onChangeKeys: () => void }) {
  const { shortcuts, words, onChangeKeys } = props;
  if (!shortcuts) return <p class="note">{words.t("options_keys_absent")}</p>;
  return (
    <>
      <dl class="keys">
        {PAGE_COMMANDS.map((command) => (
          <div key={command}>
            <dt>{words.t(DOES[command])}</dt>
            <dd>
              {shortcuts[command] ? (
                <kbd>{shortcuts[command]}</kbd>
              ) : (
                <span class="note">{words.t("options_keys_none")}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={onChangeKeys}>
        {words.t("options_keys_change")}
      </button>
    </>
  );
}
