import type { ComponentChildren } from "preact";
import type { Translator } from "../i18n/translator";
import type { BrowserFamily } from "../platform/browser-family";
import type { Reach } from "../platform/reach";
import { SITES } from "../platform/sites";
import { SiteList } from "./SiteList";

/** Stands for any site in what the browser asks. */
const ANY_SITE = "example.org";

/** What a reader can do about where the extension runs. */
export type ReachActions = {
  readonly onListedOnly: () => void;
  readonly onEvery: () => void;
  readonly onNotEvery: () => void;
};

/** The three choices of where the extension runs, each with what it means in the words of the reader's browser. */
export function ReachChoices(props: { reach: Reach; family: BrowserFamily; words: Translator; actions: ReachActions }) {
  const { reach, family, words, actions } = props;
  const chosen = reach.everywhere ? "every" : reach.sites.length > 0 ? "asked" : "listed";
  const [count, site] = [SITES.length, ANY_SITE];
  return (
    <>
      <p>{words.t("welcome_reach_note")}</p>
      <ol class="reach">
        <Step
          title={words.t("welcome_reach_listed")}
          inUse={chosen === "listed" ? words.t("welcome_reach_inUse") : null}
        >
          <p>
            {words.t("welcome_reach_listed_means", {
              count,
              permission: words.t(`permission_listed_${family}`, { count }),
            })}
          </p>
          {chosen !== "listed" && (
            <button type="button" onClick={actions.onListedOnly}>
              {words.t("welcome_reach_listed_choose")}
            </button>
          )}
          <SiteList words={words} />
        </Step>
        <Step title={words.t("welcome_reach_asked")} inUse={chosen === "asked" ? words.t("welcome_reach_inUse") : null}>
          <p>{words.t("welcome_reach_asked_means", { permission: words.t(`permission_site_${family}`, { site }) })}</p>
          {reach.sites.length > 0 && <p>{words.t("welcome_reach_asked_given", { sites: words.list(reach.sites) })}</p>}
        </Step>
        <Step title={words.t("welcome_reach_every")} inUse={chosen === "every" ? words.t("welcome_reach_inUse") : null}>
          <p>{words.t("welcome_reach_every_means", { permission: words.t(`permission_every_${family}`) })}</p>
          <button type="button" onClick={reach.everywhere ? actions.onNotEvery : actions.onEvery}>
            {words.t(reach.everywhere ? "welcome_reach_every_end" : "welcome_reach_every_choose")}
          </button>
        </Step>
      </ol>
    </>
  );
}

/** One choice; `inUse` says that it is the one, null otherwise. */
function Step({ title, inUse, children }: { title: string; inUse: string | null; children: ComponentChildren }) {
  return (
    <li class="step" aria-current={inUse !== null}>
      <h3>
        {title} {inUse !== null && <span class="in-use">{inUse}</span>}
      </h3>
      {children}
    </li>
  );
}
