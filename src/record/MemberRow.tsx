import type { Translator } from "../i18n/translator";
import type { RecordedVoter } from "../model/record-content";
import { recordHash } from "../model/record-id";
import type { GroupTally } from "../model/vote";
import { Swatch } from "../ui/Swatch";

type MemberRowProps = {
  voter: RecordedVoter;
  group: GroupTally | null;
  /** ISO day of the vote. */
  date: string;
  words: Translator;
};

/** What one voter did, with everything the record adds to it. */
export function MemberRow({ voter, group, date, words }: MemberRowProps) {
  return (
    <tr data-voter={voter.id}>
      <th scope="row">
        {voter.record === null ? (
          voter.name
        ) : (
          <a href={recordHash(voter.record)} tabIndex={-1}>
            {voter.name}
          </a>
        )}
      </th>
      <td>{group && <abbr title={group.name}>{group.abbreviation}</abbr>}</td>
      <td>
        <Swatch position={voter.position} />
        {words.t(`position_${voter.position}`)}
      </td>
      <td class="small">{notesOn(voter, date, words).join(" ")}</td>
    </tr>
  );
}

/** Sentences on one voter besides the vote position; none for most. */
function notesOn(voter: RecordedVoter, date: string, words: Translator): string[] {
  const { blank, byDelegation, differedFromGroup, correction } = voter;
  return [
    blank === null ? null : words.t(`blank_${blank}`, { date: words.date(date) }),
    byDelegation ? words.t("members_byDelegation") : null,
    differedFromGroup ? words.t("members_differed") : null,
    correction && words.t(`members_corrected_${correction.position}`),
  ].filter((note) => note !== null);
}
