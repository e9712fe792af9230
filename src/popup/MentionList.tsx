import type { Translator } from "../i18n/translator";
import type { EntityId } from "../model/entity";
import type { MentionGroup, MentionLine } from "./view-model";

type OnReveal = (entity: EntityId) => void;

/** The page's mentions by kind; each is a button that goes to its first place on the page. */
export function MentionList(props: { groups: readonly MentionGroup[]; words: Translator; onReveal: OnReveal }) {
  const { groups, words, onReveal } = props;
  return (
    <div class="mentions">
      {groups.map(({ kind, lines }) => (
        <section key={kind}>
          <h2 id={`kind-${kind}`}>{words.t(`popup_kind_${kind}`)}</h2>
          <ul aria-labelledby={`kind-${kind}`}>
            {lines.map((line) => (
              <Line key={line.entity} line={line} words={words} onReveal={onReveal} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Line({ line, words, onReveal }: { line: MentionLine; words: Translator; onReveal: OnReveal }) {
  return (
    <li>
      <button type="button" onClick={() => onReveal(line.entity)}>
        <span>{line.name}</span>
        <span class="count" aria-hidden="true">
          {words.number(line.count)}
        </span>
        <span class="spoken">{words.plural("popup_mentions", line.count)}</span>
      </button>
    </li>
  );
}
