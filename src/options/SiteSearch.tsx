import { useState } from "preact/hooks";
import type { Translator } from "../i18n/translator";
import { groupSites } from "../platform/site-groups";
import { Scrollable } from "../ui/Scrollable";
import { SiteNames } from "../ui/SiteNames";
import { findSites } from "./find-sites";

/** The sites on which the extension runs from the start, to be searched. */
export function SiteSearch({ words }: { words: Translator }) {
  const [query, setQuery] = useState("");
  const groups = findSites(groupSites(words.language), query);
  const count = groups.reduce((sum, { sites }) => sum + sites.length, 0);
  return (
    <>
      <label class="search">
        {words.t("options_sites_search")}
        <input type="search" value={query} onInput={({ currentTarget }) => setQuery(currentTarget.value)} />
      </label>
      <p class="note" role="status">
        {words.plural("options_sites_found", count)}
      </p>
      <Scrollable class="sites" label={words.t("options_sites")}>
        {groups.map(({ name, sites }) => (
          <div key={name}>
            <h3>{name}</h3>
            <SiteNames sites={sites} />
          </div>
        ))}
      </Scrollable>
    </>
  );
}
