import type { Translator } from "../i18n/translator";
import type { EntityId } from "../model/entity";
import type { Language } from "../model/language";
import type { MentionGroup, MentionLine } from "./view-model";

type OnReveal = (entity: EntityId) => void;

/** The page's mentions by kind; each is a button that goes to its first place on the page. `facts` is the language of names. */
export function MentionList(props: {
  groups: readonly MentionGroup[];
  facts: Language;
  words: Translator;
  onReveal: OnReveal;
}) {
  const { groups, facts, words, onReveal } = props;
  return groups.map(({ kind, lines }) => (
    <section key={kind}>
      <h2 id={`kind-${kind}`}>{words.t(`popup_kind_${kind}`)}</h2>
      <ul aria-labelledby={`kind-${kind}`}>
        {lines.map((line) => (
          <Line key={line.entity} line={line} facts={facts} words={words} onReveal={onReveal} />
        ))}
      </ul>
    </section>
  ));
}

type LineProps = { line: MentionLine; facts: Language; words: Translator; onReveal: OnReveal };

function Line({ line, facts, words, onReveal }: LineProps) {
  return (
    <li>
      <button type="button" onClick={() => onReveal(line.entity)}>
        <span lang={facts}>{line.name}</span>
        <span class="count" aria-hidden="true">
          {words.number(line.count)}
        </span>
        <span class="spoken">{words.plural("popup_mentions", line.count)}</span>
      </button>
    </li>
  );
}
