import { useState } from "preact/hooks";
import type { Translator } from "../i18n/translator";
import type { Change } from "./change";

/** Sites on which the reader switched the extension off. One that is switched on again stays in place, to be undone. */
export function PausedSites(props: { paused: readonly string[]; words: Translator; onChange: Change }) {
  const { paused, words, onChange } = props;
  const [wereThere, setWereThere] = useState<readonly string[]>(paused);
  const listed = [...new Set([...wereThere, ...paused])].sort();
  if (listed.length === 0) return <p class="note">{words.t("options_paused_none")}</p>;

  function toggle(site: string) {
    setWereThere(listed);
    onChange((now) => {
      const others = now.pausedSites.filter((each) => each !== site);
      return { ...now, pausedSites: paused.includes(site) ? others : [...others, site] };
    });
  }
  return (
    <ul class="lines">
      {listed.map((site) => {
        const isPaused = paused.includes(site);
        return (
          <li key={site}>
            <span id={`site-${site}`}>{isPaused ? site : words.t("options_paused_isOn", { site })}</span>
            <button type="button" aria-describedby={`site-${site}`} onClick={() => toggle(site)}>
              {words.t(isPaused ? "options_paused_remove" : "options_paused_undo")}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
