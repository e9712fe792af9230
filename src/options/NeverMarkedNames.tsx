import { useState } from "preact/hooks";
import type { Translator } from "../i18n/translator";
import type { NeverMarked } from "../model/never-marked";
import type { Change } from "./change";

/**
 * Names the reader does not want marked, the newest first. One that is marked again stays in place, to be undone. `names`
 * holds those known so far, by entity.
 */
export function NeverMarkedNames(props: {
  entries: readonly NeverMarked[];
  names: Readonly<Record<string, string>>;
  words: Translator;
  onChange: Change;
}) {
  const { entries, names, words, onChange } = props;
  const [wereThere, setWereThere] = useState(entries);
  const listed = [...new Map([...wereThere, ...entries].map((entry) => [keyOf(entry), entry])).values()].reverse();
  if (listed.length === 0) return <p class="note">{words.t("options_never_none")}</p>;

  function toggle(entry: NeverMarked, { isThere }: { readonly isThere: boolean }) {
    setWereThere([...listed].reverse());
    onChange((now) => {
      const others = now.neverMarked.filter((each) => keyOf(each) !== keyOf(entry));
      return { ...now, neverMarked: isThere ? others : [...others, entry] };
    });
  }
  return (
    <ul class="lines">
      {listed.map((entry) => {
        const id = `never-${keyOf(entry)}`;
        const isThere = entries.some((each) => keyOf(each) === keyOf(entry));
        return (
          <li key={id}>
            <span id={id}>{lineOf(entry, names[entry.entity] ?? entry.entity, words, { isThere })}</span>
            <button type="button" aria-describedby={id} onClick={() => toggle(entry, { isThere })}>
              {words.t(isThere ? "options_never_again" : "options_paused_undo")}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function lineOf({ site }: NeverMarked, name: string, words: Translator, { isThere }: { readonly isThere: boolean }) {
  if (!isThere) return words.t("options_never_isMarked", { name });
  return site === null ? words.t("options_never_everywhere", { name }) : words.t("options_never_site", { name, site });
}

/** Without spaces, so that it can be an id in the page. */
function keyOf({ entity, site }: NeverMarked): string {
  return `${entity}-${site ?? "everywhere"}`;
}
