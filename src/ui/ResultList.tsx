import type { Translator } from "../i18n/translator";
import type { EntityId } from "../model/entity";
import type { Language } from "../model/language";
import type { SearchResult } from "../model/search";

/**
 * Records found, each a link to its page. `facts` is the language of the results; `onOpen` may open one in its own way,
 * without it the link does.
 */
export function ResultList(props: {
  results: readonly SearchResult[];
  facts: Language;
  words: Translator;
  labelledBy: string;
  addressOf: (entity: EntityId) => string;
  onOpen?: (event: MouseEvent) => void;
}) {
  const { results, facts, words, labelledBy, addressOf, onOpen } = props;
  return (
    <ul class="results" aria-labelledby={labelledBy}>
      {results.map(({ entity, name, kind, place, line }) => (
        <li key={entity}>
          <a href={addressOf(entity)} onClick={onOpen}>
            <span class="found" lang={facts}>
              {name}
            </span>{" "}
            <span class="about">
              {words.t(`kind_${kind}`)}
              {place !== null && <span lang={facts}> · {place}</span>}
            </span>{" "}
            {line !== "" && (
              <span class="line" lang={facts}>
                {line}
              </span>
            )}
          </a>
        </li>
      ))}
    </ul>
  );
}
