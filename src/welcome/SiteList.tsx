import type { Translator } from "../i18n/translator";
import { groupSites } from "../platform/site-groups";
import { SITES } from "../platform/sites";
import { SiteNames } from "../ui/SiteNames";

/** Every site the extension runs on, folded until asked for. */
export function SiteList({ words }: { words: Translator }) {
  return (
    <details class="sites">
      <summary>{words.t("welcome_sites_all", { count: SITES.length })}</summary>
      <div class="countries">
        {groupSites(words.language).map(({ name, sites }) => (
          <section key={name}>
            <h3>{name}</h3>
            <SiteNames sites={sites} />
          </section>
        ))}
      </div>
    </details>
  );
}
