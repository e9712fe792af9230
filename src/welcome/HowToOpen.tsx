import type { MessageKey } from "../i18n/message-key";
import type { Translator } from "../i18n/translator";
import type { PageCommand } from "../platform/messages";
import type { Shortcuts } from "../platform/shortcuts";

/** Commands told to a newcomer, in the order in which they are of use, each with its key in `_locales`. */
const TOLD = [
  { command: "next-mention", says: "welcome_keys_next" },
  { command: "previous-mention", says: "welcome_keys_previous" },
  { command: "open-card", says: "welcome_keys_open" },
] as const satisfies readonly { command: PageCommand; says: MessageKey }[];

/** The ways to open a card: pointer, keys, finger, and the toolbar button. */
export function HowToOpen({ shortcuts, words }: { shortcuts: Shortcuts; words: Translator }) {
  const keys = TOLD.filter(({ command }) => shortcuts[command]);
  return (
    <dl>
      <dt>{words.t("welcome_mouse")}</dt>
      <dd>{words.t("welcome_mouse_how")}</dd>
      <dt>{words.t("welcome_keys")}</dt>
      <dd>
        {keys.length === 0 && words.t("welcome_keys_none")}
        {keys.map(({ command, says }) => (
          <span class="key" key={command}>
            <kbd>{shortcuts[command]}</kbd> {words.t(says)}
          </span>
        ))}
      </dd>
      <dt>{words.t("welcome_touch")}</dt>
      <dd>{words.t("welcome_touch_how")}</dd>
      <dt>{words.t("welcome_toolbar")}</dt>
      <dd>{words.t("welcome_toolbar_how")}</dd>
    </dl>
  );
}
