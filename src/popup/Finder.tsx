import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Translator } from "../i18n/translator";
import type { EntityId } from "../model/entity";
import type { Language } from "../model/language";
import { LONGEST_SEARCH } from "../model/search";
import { ResultList } from "../ui/ResultList";
import { type OnSearch, useSearch } from "../ui/use-search";
import { filterGroups } from "./filter-groups";
import { MentionList } from "./MentionList";
import type { MentionGroup } from "./view-model";

/** What can be done with what is found. */
export type FinderActions = {
  readonly onSearch: OnSearch;
  readonly onReveal: (entity: EntityId) => void;
  /** Opens the record behind a link. */
  readonly onOpen: (event: MouseEvent) => void;
  readonly addressOf: (entity: EntityId) => string;
};

/**
 * One box to find things by: it filters what the page names, and under that searches all records. `firstQuery` is in it
 * from the start, `facts` the language of names and results.
 */
export function Finder(props: {
  groups: readonly MentionGroup[];
  firstQuery: string;
  facts: Language;
  words: Translator;
  actions: FinderActions;
}) {
  const { groups, firstQuery, facts, words, actions } = props;
  const [typed, setTyped] = useState(firstQuery);
  const query = typed.trim();
  const results = useSearch(query, actions.onSearch);
  const box = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => focusWhereKeysAre(box.current), []);
  const onPage = filterGroups(groups, query);
  const listed = new Set(onPage.flatMap(({ lines }) => lines.map(({ entity }) => entity)));
  const others = results?.filter(({ entity }) => !listed.has(entity)) ?? [];
  const isNothing = results !== null && others.length === 0 && listed.size === 0;
  return (
    <search class="finder">
      <input
        type="search"
        value={typed}
        maxLength={LONGEST_SEARCH}
        aria-label={words.t("popup_search")}
        placeholder={words.t("popup_search")}
        ref={box}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <div class="mentions">
        <MentionList groups={onPage} facts={facts} words={words} onReveal={actions.onReveal} />
        {others.length > 0 && (
          <section>
            <h2 id="records">{words.t("popup_records")}</h2>
            <ResultList
              results={others}
              facts={facts}
              words={words}
              labelledBy="records"
              addressOf={actions.addressOf}
              onOpen={actions.onOpen}
            />
          </section>
        )}
        {isNothing && <p class="hint">{words.t("popup_records_none")}</p>}
      </div>
      <p class="spoken" role="status">
        {others.length > 0 && words.plural("popup_records_found", others.length)}
      </p>
    </search>
  );
}

/** Whoever opens the popup can type at once; on a touch screen that would bring up the keyboard over the page. */
function focusWhereKeysAre(input: HTMLInputElement | null) {
  if (!matchMedia("(pointer: coarse)").matches && document.activeElement === document.body) input?.focus();
}
