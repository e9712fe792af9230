import type { Translator } from "../../i18n/translator";
import type { PersonVote } from "../../model/card-content";
import { Swatch } from "../Swatch";
import { positionWords } from "./card-words";
import type { Block } from "./first-view";
import { personVoteNotes } from "./person-vote-notes";

/** What a person did in the vote the card leads with, before anything else: a recorded position, or why there is none. */
export function personVoteBlock(item: PersonVote, words: Translator): Block {
  const what = positionWords(item, words);
  if (!item.position) {
    const title = words.t("blank_title");
    return {
      key: "stand",
      text: `${title} ${what}`,
      view: (
        <p class="blank">
          <strong>{title}</strong> {what}
        </p>
      ),
    };
  }
  const notes = personVoteNotes(item, words);
  return {
    key: "stand",
    text: [what, ...notes].join(""),
    view: (
      <>
        <p class="stand">
          <Swatch position={item.position} />
          <strong>{what}</strong>
        </p>
        {notes.map((note) => (
          <p class="note" key={note}>
            {note}
          </p>
        ))}
      </>
    ),
  };
}
