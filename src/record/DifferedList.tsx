import type { Translator } from "../i18n/translator";
import type { RecordedVoter, VoteRecord } from "../model/record-content";
import type { GroupTally } from "../model/vote";
import { Swatch } from "../ui/Swatch";
import { groupFigures } from "./group-figures";
import { VoterName } from "./VoterName";

/** Those whose vote position differs from a clear majority of their group's voters, under that group's figures. */
export function DifferedList({ record, words }: { record: VoteRecord; words: Translator }) {
  const { voters, vote } = record;
  const differed = voters.filter((voter) => voter.differedFromGroup);
  if (differed.length === 0) return <p>{words.t("differed_nobody")}</p>;
  return (
    <>
      <p class="note">{words.t("differed_rule")}</p>
      <dl class="differed">
        {vote.groups.map((group) => (
          <OfGroup
            key={group.id}
            group={group}
            voters={differed.filter((voter) => voter.group === group.id)}
            words={words}
          />
        ))}
      </dl>
    </>
  );
}

type OfGroupProps = { group: GroupTally; voters: readonly RecordedVoter[]; words: Translator };

function OfGroup({ group, voters, words }: OfGroupProps) {
  if (voters.length === 0) return null;
  return (
    <div>
      <dt>
        <strong>{group.name}</strong> <span class="note">{groupFigures(group.counts, words)}</span>
      </dt>
      <dd>
        <ul>
          {voters.map((voter) => (
            <li key={voter.id}>
              <Swatch position={voter.position} />
              <VoterName voter={voter} /> <span class="note">{words.t(`position_${voter.position}`)}</span>
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}
