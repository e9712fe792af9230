import type { Translator } from "../i18n/translator";
import type { ReadingLine } from "../model/card-content";
import { SourceNotes } from "./SourceLine";

/** How supporters and critics read a disputed text: side by side, alike in every respect. */
export function Readings({ readings, words }: { readings: readonly ReadingLine[]; words: Translator }) {
  return (
    <div class="readings">
      {readings.map((reading) => (
        <div key={reading.side}>
          <h4>{words.t(`readings_${reading.side}`)}</h4>
          <p>{reading.text}</p>
          <SourceNotes sources={reading.sources} words={words} />
        </div>
      ))}
    </div>
  );
}
