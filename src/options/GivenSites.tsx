import { useState } from "preact/hooks";
import type { Translator } from "../i18n/translator";
import type { Reach } from "../platform/reach";

/** What can be done with a site, or with every site (null). */
export type GivenActions = {
  readonly onGive: (site: string | null) => void;
  readonly onEnd: (site: string | null) => void;
};

/** Where the reader let the extension run beyond the list. A site that is taken back stays in place, to be allowed again. */
export function GivenSites({ reach, words, actions }: { reach: Reach; words: Translator; actions: GivenActions }) {
  const [wereThere, setWereThere] = useState<readonly string[]>([]);
  const listed = [...new Set([...wereThere, ...reach.sites])].sort();
  function end(site: string) {
    setWereThere(listed);
    actions.onEnd(site);
  }
  return (
    <>
      <p class="note">{words.t("options_given_note")}</p>
      <ul class="lines">
        <li>
          <span id="given-everywhere">{words.t("options_given_everywhere")}</span>
          <button
            type="button"
            aria-describedby="given-everywhere"
            onClick={() => (reach.everywhere ? actions.onEnd(null) : actions.onGive(null))}
          >
            {words.t(reach.everywhere ? "options_given_end" : "options_given_give")}
          </button>
        </li>
        {listed.map((site) => {
          const isGiven = reach.sites.includes(site);
          return (
            <li key={site}>
              <span id={`given-${site}`}>{isGiven ? site : words.t("options_given_ended", { site })}</span>
              <button
                type="button"
                aria-describedby={`given-${site}`}
                onClick={() => (isGiven ? end(site) : actions.onGive(site))}
              >
                {words.t(isGiven ? "options_given_end" : "options_given_give")}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
