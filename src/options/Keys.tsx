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

/**
 * What each command's keys are, and which were suggested where the browser gave none: another extension may have them.
 * `shortcuts` is null in browsers of phones, which have none.
 */
export function Keys(props: {
  shortcuts: Shortcuts | null;
  suggested: Shortcuts;
  words: Translator;
  onChangeKeys: () => void;
}) {
  const { shortcuts, suggested, words, onChangeKeys } = props;
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
                <span class="note">{whyNone(suggested[command], words)}</span>
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

function whyNone(key: string | undefined, words: Translator): string {
  return key === undefined ? words.t("options_keys_none") : words.t("options_keys_taken", { key });
}
