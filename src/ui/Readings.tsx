import type { Translator } from "../i18n/translator";
import type { ReadingLine } from "../model/card-content";
import { SourceNotes } from "./SourceLine";

type ReadingsProps = {
  readings: readonly ReadingLine[];
  /** The level under that of the title they stand below. */
  heading: "h3" | "h4";
  words: Translator;
};

/** How supporters and critics read a disputed text: side by side, alike in every respect. */
export function Readings({ readings, heading: Heading, words }: ReadingsProps) {
  return (
    <div class="readings">
      {readings.map((reading) => (
        <div key={reading.side}>
          <Heading>{words.t(`readings_${reading.side}`)}</Heading>
          <p>{reading.text}</p>
          <SourceNotes sources={reading.sources} words={words} />
        </div>
      ))}
    </div>
  );
}
