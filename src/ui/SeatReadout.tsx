import type { Translator } from "../i18n/translator";
import { recordHash } from "../model/record-id";
import type { GroupTally } from "../model/vote";
import type { Seat } from "./hemicycle-seats";
import { Swatch } from "./Swatch";
import { voterWords } from "./seat-words";

type SeatReadoutProps = {
  /** null while none is pointed at. */
  seat: Seat | null;
  group: GroupTally | null;
  /** ISO day of the vote. */
  date: string;
  words: Translator;
};

/** Who sits where the reader points, in the middle of the half circle; before that, how to find out. */
export function SeatReadout({ seat, group, date, words }: SeatReadoutProps) {
  if (!seat) return <p class="readout note">{words.t("hemicycle_how")}</p>;
  const { voter } = seat;
  if (!voter) return <p class="readout">{words.t("hemicycle_unnamed", { group: group?.name ?? "" })}</p>;
  return (
    <p class="readout">
      <strong>{voter.record ? <a href={recordHash(voter.record)}>{voter.name}</a> : voter.name}</strong>
      {group && <span class="small">{group.name}</span>}
      <span>
        <Swatch position={voter.position} />
        {voterWords(voter, date, words)}
      </span>
    </p>
  );
}
