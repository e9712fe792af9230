import { useEffect, useRef, useState } from "preact/hooks";
import type { Translator } from "../i18n/translator";
import { recordHash } from "../model/record-id";
import { LONGEST_SEARCH } from "../model/search";
import { followListKeys } from "../ui/list-keys";
import { ResultList } from "../ui/ResultList";
import { type OnSearch, useSearch } from "../ui/use-search";

/** Finds any record by name, as one types. What is found lies over the page until one is chosen, or Escape is pressed. */
export function SearchBox({ words, onSearch }: { words: Translator; onSearch: OnSearch }) {
  const [typed, setTyped] = useState("");
  const results = useSearch(typed.trim(), onSearch);
  const place = useRef<HTMLElement>(null);
  useEffect(() => (place.current ? followListKeys(place.current, ".results a") : undefined), []);
  return (
    <search
      class="search-place"
      ref={place}
      onKeyDown={({ key }) => {
        if (key !== "Escape") return;
        setTyped("");
        place.current?.querySelector("input")?.focus();
      }}
    >
      <input
        type="search"
        value={typed}
        maxLength={LONGEST_SEARCH}
        aria-label={words.t("popup_search")}
        placeholder={words.t("popup_search")}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      {results && (
        <div class="found-records">
          <p id="found-records">{words.t("popup_records")}</p>
          <ResultList
            results={results}
            facts={words.language}
            words={words}
            labelledBy="found-records"
            addressOf={recordHash}
            onOpen={() => setTyped("")}
          />
          {results.length === 0 && <p class="small">{words.t("popup_records_none")}</p>}
        </div>
      )}
      <p class="spoken" role="status">
        {results && results.length > 0 && words.plural("popup_records_found", results.length)}
      </p>
    </search>
  );
}
