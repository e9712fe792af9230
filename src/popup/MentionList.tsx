import { useState } from "preact/hooks";
import type { Translator } from "../i18n/translator";
import type { EntityId } from "../model/entity";
import { filterGroups } from "./filter-groups";
import type { MentionGroup, MentionLine } from "./view-model";

/** Lines up to which a list is seen as a whole. */
const SEEN_AT_ONCE = 10;

type OnReveal = (entity: EntityId) => void;

/** The page's mentions by kind; each is a button that goes to its first place on the page. A long list can be filtered. */
export function MentionList(props: { groups: readonly MentionGroup[]; words: Translator; onReveal: OnReveal }) {
  const { groups, words, onReveal } = props;
  const [query, setQuery] = useState("");
  const isLong = groups.reduce((sum, { lines }) => sum + lines.length, 0) > SEEN_AT_ONCE;
  return (
    <div class="mentions">
      {isLong && (
        <input
          type="search"
          value={query}
          aria-label={words.t("popup_filter")}
          placeholder={words.t("popup_filter")}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        />
      )}
      {filterGroups(groups, isLong ? query : "").map(({ kind, lines }) => (
        <section key={kind}>
          <h2 id={`kind-${kind}`}>{words.t(`popup_kind_${kind}`)}</h2>
          <ul aria-labelledby={`kind-${kind}`}>
            {lines.map((line) => (
              <Line key={line.entity} line={line} words={words} onReveal={onReveal} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Line({ line, words, onReveal }: { line: MentionLine; words: Translator; onReveal: OnReveal }) {
  return (
    <li>
      <button type="button" onClick={() => onReveal(line.entity)}>
        <span>{line.name}</span>
        <span class="count" aria-hidden="true">
          {words.number(line.count)}
        </span>
        <span class="spoken">{words.plural("popup_mentions", line.count)}</span>
      </button>
    </li>
  );
}
