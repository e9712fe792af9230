import type { Translator } from "../../i18n/translator";
import type { LinkedStance, RecordLink, SpokenLine } from "../../model/record-facts";
import { recordHash } from "../../model/record-id";
import { SourceNotes } from "../../ui/SourceLine";

type Line = (LinkedStance | SpokenLine) & { readonly by?: RecordLink; readonly about?: readonly RecordLink[] };

/** Dated statements and acts, each with who made it or what it bears on. They look like quotations, never like votes. */
export function LinkedStances({ stances, words }: { stances: readonly Line[]; words: Translator }) {
  return (
    <ul class="stances">
      {stances.map(({ kind, date, text, by, about = [], sources }) => (
        <li key={(by?.id ?? "") + date + text}>
          <p class="small parts">
            {by && (
              <a class="who" href={recordHash(by.id)}>
                {by.name}
              </a>
            )}{" "}
            <time dateTime={date}>{words.date(date)}</time> <span>{words.t(`stance_${kind}`)}</span>
          </p>
          <p>{text}</p>
          {about.length > 0 && (
            <p class="small parts">
              {words.t("stance_about")}{" "}
              {about.map(({ id, name }) => (
                <a key={id} href={recordHash(id)}>
                  {name}
                </a>
              ))}
            </p>
          )}
          <SourceNotes sources={sources} words={words} />
        </li>
      ))}
    </ul>
  );
}
