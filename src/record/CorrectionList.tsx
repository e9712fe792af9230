import type { Translator } from "../i18n/translator";
import type { CorrectedVoter, VoteRecord } from "../model/record-content";
import { VoterName } from "./VoterName";

/** What members had declared after the vote. The figures stay as they were. */
export function CorrectionList({ record, words }: { record: VoteRecord; words: Translator }) {
  return (
    <>
      <p class="note">{words.t("corrections_note")}</p>
      <ul class="names">
        {record.corrections.map((corrected) => (
          <li key={corrected.id}>
            <strong>
              <VoterName voter={corrected} />
            </strong>{" "}
            {correctionWords(corrected, words)}
          </li>
        ))}
      </ul>
    </>
  );
}

function correctionWords({ recorded, correction }: CorrectedVoter, words: Translator): string {
  const before = words.t(recorded === null ? "corrections_unnamed" : `corrections_recorded_${recorded}`);
  return words.t(`corrections_${correction.reason}`, {
    before,
    after: words.t(`corrections_meant_${correction.position}`),
  });
}
