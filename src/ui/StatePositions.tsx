import type { Translator } from "../i18n/translator";
import type { StatePosition } from "../model/card-content";
import { SourceNotes } from "./SourceLine";
import { stanceNote } from "./stance-note";

/** What governments of member states said or did, each on its day. Never shown as a vote. */
export function StatePositions({ positions, words }: { positions: readonly StatePosition[]; words: Translator }) {
  return (
    <ul class="stances">
      {positions.map((position) => (
        <li key={position.state + position.date + position.text}>
          <p>
            <strong>{position.state}</strong> {position.text}{" "}
            <time class="small" dateTime={position.date}>
              {stanceNote(position, words)}
            </time>
          </p>
          <SourceNotes sources={position.sources} words={words} />
        </li>
      ))}
    </ul>
  );
}
