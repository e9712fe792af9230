import type { Translator } from "../i18n/translator";
import { groupSites } from "../platform/site-groups";
import { SITES } from "../platform/sites";

/** Every site the extension runs on, folded until asked for. */
export function SiteList({ words }: { words: Translator }) {
  return (
    <details class="sites">
      <summary>{words.t("welcome_sites_all", { count: SITES.length })}</summary>
      <div class="countries">
        {groupSites(words.language).map(({ name, sites }) => (
          <section key={name}>
            <h3>{name}</h3>
            <ul>
              {sites.map((site) => (
                <li key={site.host}>
                  <span lang={site.language}>{site.name}</span> <span class="host">{site.host}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </details>
  );
}
