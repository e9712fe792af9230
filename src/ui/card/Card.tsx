import type { Translator } from "../../i18n/translator";
import type { CardContent } from "../../model/card-content";
import type { CardPart, MentionNote } from "../../model/drawing";
import { SourceLine } from "../SourceLine";
import { billLayout } from "./BillCard";
import { CardHeader } from "./CardHeader";
import { CiteView } from "./CiteView";
import { CopyButton } from "./CopyButton";
import type { CardLayout } from "./card-layout";
import { cardLabel, whyMarked } from "./card-words";
import { citationOf } from "./citation";
import { errorReport } from "./error-report";
import { divide } from "./first-view";
import { hasAged } from "./freshness";
import { MarkChoice } from "./MarkChoice";
import { personLayout } from "./PersonCard";
import { serviceLayout } from "./ServiceCard";
import { termLayout } from "./TermCard";
import { voteLayout } from "./VoteCard";

type CardProps = {
  content: CardContent;
  /** The mention the card was opened from. */
  mention: MentionNote;
  /** The name a step back leads to, null at the beginning. */
  backTo: string | null;
  /** ISO date on which the card is read. */
  today: string;
  words: Translator;
};

/**
 * A whole card: a heading, the first view, the details behind "More", and what the reader can do. It is drawn once with
 * all its parts; the page shows and hides those that `data-part` names.
 */
export function Card({ content, mention, backTo, today, words }: CardProps) {
  const { kind, context, blocks, source, details } = layoutOf(content, words);
  const subtitle = context.filter((part) => typeof part === "string");
  const { first, rest } = divide([content.name, ...subtitle].join(""), blocks);
  const citation = citationOf(content, words);
  const age = <p class="note">{words.t("card_data", { date: words.date(content.dataDate) })}</p>;
  const hasMore = rest.length + details.length > 0;
  return (
    <div
      class={`card ${content.kind}`}
      role="dialog"
      aria-label={cardLabel(content, mention, words)}
      lang={content.lang}
      dir="ltr"
      tabIndex={-1}
    >
      <CardHeader
        name={content.name}
        kind={[kind, content.place].filter(Boolean).join(" · ")}
        subtitle={subtitle}
        backTo={backTo}
        words={words}
      />
      <div class="body">
        {first.map(({ key, view }) => (
          <div key={key}>{view}</div>
        ))}
        {source && <SourceLine source={source} words={words} />}
        {hasAged(content.dataDate, today) && <p class="note">{words.t("card_dataAged")}</p>}
        {!hasMore && age}
        {hasMore && (
          <div class="details" id="more" data-part="more">
            {rest.map(({ key, view }) => (
              <div key={key}>{view}</div>
            ))}
            {details}
            {age}
          </div>
        )}
      </div>
      {citation && (
        <div class="aside" id="cite" data-part="cite">
          <CiteView citation={citation} words={words} />
        </div>
      )}
      <div class="aside" id="why" data-part="why">
        <p>{whyMarked(mention, words)}</p>
        <MarkChoice words={words} />
        <p class="choices">
          <CopyButton label={words.t("report_button")} text={errorReport(content, words)} words={words} />
          <span class="note">{words.t("report_note")}</span>
        </p>
      </div>
      <p class="status" role="status" />
      <div class="actions">
        {hasMore && <Disclosure part="more" labels={[words.t("card_more"), words.t("card_less")]} />}
        {content.kind !== "term" && (
          <button type="button" data-do="record">
            {words.t("record_button")}
          </button>
        )}
        {citation && <Disclosure part="cite" labels={[words.t("cite_button"), words.t("cite_button")]} />}
        <Disclosure part="why" labels={[words.t("why_button"), words.t("why_button")]} />
      </div>
    </div>
  );
}

function layoutOf(content: CardContent, words: Translator): CardLayout {
  switch (content.kind) {
    case "person":
      return personLayout(content, words);
    case "bill":
      return billLayout(content, words);
    case "service":
      return serviceLayout(content, words);
    case "vote":
      return voteLayout(content, words);
    case "term":
      return termLayout(content, words);
  }
}

/** A button that shows and hides a part; its label while the part is hidden comes first, then the one while it is shown. */
function Disclosure({ part, labels: [hidden, shown] }: { part: CardPart; labels: readonly [string, string] }) {
  return (
    <button type="button" aria-controls={part} data-do="toggle">
      <span class="while-hidden">{hidden}</span>
      <span class="while-shown">{shown}</span>
    </button>
  );
}
