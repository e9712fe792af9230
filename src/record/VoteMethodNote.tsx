import type { Translator } from "../i18n/translator";
import type { VoteRecord } from "../model/record-content";
import { howTaken } from "../ui/vote-words";

/** How the vote was taken, whom the record names, and its official wording. */
export function VoteMethodNote({ record, words }: { record: VoteRecord; words: Translator }) {
  const { vote, officialTitle, lists, voters } = record;
  const how = howTaken(vote, words);
  const delegated = voters.filter(({ byDelegation }) => byDelegation).length;
  return (
    <>
      <p class="how">{how === "" ? words.t("voteMethod_unknown") : how}</p>
      {lists && <p>{words.t(`voteMethod_${lists}`, { count: voters.length })}</p>}
      {delegated > 0 && <p>{words.plural("voteMethod_delegated", delegated)}</p>}
      {officialTitle && (
        <p class="note">
          {words.t("voteMethod_official")} <q>{officialTitle}</q>
        </p>
      )}
    </>
  );
}
