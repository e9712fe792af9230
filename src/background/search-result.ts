import type { SearchEntry, SearchFile } from "../dataset/search-entries";
import type { Translator } from "../i18n/translator";
import { jurisdictionOf, kindOf } from "../model/entity";
import type { SearchResult } from "../model/search";
import { officeDates } from "../ui/office-words";

/** What a list of results shows of an entry. */
export function searchResult(entry: SearchEntry, places: SearchFile["places"], words: Translator): SearchResult {
  const { entity, name } = entry;
  const code = jurisdictionOf(entity);
  return {
    entity,
    name: typeof name === "string" ? name : name[words.language],
    kind: entity.includes("#") ? "provision" : kindOf(entity),
    place: (code && places[code]?.[words.language]) ?? null,
    line: lineOf(entry, words),
  };
}

function lineOf({ line, office, outcome }: SearchEntry, words: Translator): string {
  const said = line?.[words.language] ?? "";
  if (outcome) return [said, words.shortDate(outcome.date), words.t(`result_${outcome.result}`)].join(" · ");
  // Never without its dates: an office that has ended is not shown as held.
  return [said, office ? officeDates(office, words) : ""].filter((part) => part !== "").join(", ");
}
