import type { Translator } from "../../i18n/translator";
import type { PersonVote } from "../../model/card-content";
import { Swatch } from "../Swatch";
import { positionWords } from "./card-words";

/** What a person did in the vote the card leads with, before anything else: a recorded position, or why there is none. */
export function PersonVoteView({ item, words }: { item: PersonVote; words: Translator }) {
  const { position, differedFromGroup, byDelegation, correction } = item;
  const what = positionWords(item, words);
  if (!position) {
    return (
      <p class="blank">
        <strong>{words.t("blank_title")}</strong> {what}
      </p>
    );
  }
  return (
    <>
      <p class="stand">
        <Swatch position={position} />
        <strong>{what}</strong>
      </p>
      {differedFromGroup && <p class="note">{words.t("person_differed")}</p>}
      {byDelegation && <p class="note">{words.t("person_delegated")}</p>}
      {correction && <p class="note">{words.t(`correction_${correction}`)}</p>}
    </>
  );
}
