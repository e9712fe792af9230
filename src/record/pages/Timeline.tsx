import type { ComponentChildren } from "preact";
import type { Translator } from "../../i18n/translator";
import type { PersonRecord } from "../../model/record-facts";
import { SourceNotes } from "../../ui/SourceLine";
import { spanDates } from "./span-words";
import { type Axis, axisOf, pointOf, type Span, stretchOf, yearsShown } from "./timeline";

/** As many years as can be written side by side. */
const MOST_YEARS = 9;

/** Offices, groups, votes and statements over the years: each line says in words what its stretch shows. */
export function Timeline({ record, words }: { record: PersonRecord; words: Translator }) {
  const { offices, affiliations, votes, stances } = record;
  const days = [...votes.map(({ vote }) => vote.date), ...stances.map(({ date }) => date)];
  const axis = axisOf([...offices, ...affiliations], days, record.dataDate);
  return (
    <figure class="timeline">
      <ol>
        {offices.map((office) => (
          <Line
            key={office.title + office.from + office.asOf}
            name={office.title}
            span={office}
            axis={axis}
            words={words}
            look={office.role}
          >
            <SourceNotes sources={office.sources} words={words} />
          </Line>
        ))}
        {affiliations.map((one) => (
          <AffiliationLine key={one.name + one.from + one.seenFrom} one={one} axis={axis} words={words} />
        ))}
        {votes.length > 0 && (
          <li>
            <p class="line-name">{words.plural("timeline_votes", votes.length)}</p>
            <div class="track" aria-hidden="true">
              {votes.map(({ vote, position }) => (
                <i
                  key={vote.id}
                  class={`swatch ${position ?? "didNotVote"}`}
                  style={{ left: `${pointOf(vote.date, axis)}%` }}
                />
              ))}
            </div>
          </li>
        )}
        {stances.length > 0 && (
          <li>
            <p class="line-name">{words.plural("timeline_stances", stances.length)}</p>
            <div class="track" aria-hidden="true">
              {stances.map(({ date, text }) => (
                <i key={date + text} class="said" style={{ left: `${pointOf(date, axis)}%` }} />
              ))}
            </div>
          </li>
        )}
      </ol>
      <Years axis={axis} />
      <figcaption class="small">{words.t("timeline_note")}</figcaption>
    </figure>
  );
}

function AffiliationLine(props: { one: PersonRecord["affiliations"][number]; axis: Axis; words: Translator }) {
  const { one, axis, words } = props;
  return (
    <Line
      name={words.t(`timeline_${one.kind}`, { name: one.name })}
      span={one}
      axis={axis}
      words={words}
      look={one.kind}
    >
      <SourceNotes sources={one.sources} words={words} />
    </Line>
  );
}

type LineProps = {
  name: string;
  span: Span;
  axis: Axis;
  words: Translator;
  look: "member" | "government" | "other" | "group" | "party";
  children: ComponentChildren;
};

function Line({ name, span, axis, words, look, children }: LineProps) {
  const stretch = stretchOf(span, axis);
  const ends = stretch && [stretch.openStart && "open-start", stretch.openEnd && "open-end"].filter(Boolean).join(" ");
  return (
    <li>
      <div>
        <p class="line-name">{name}</p>
        <p class="small">{spanDates(span, words)}</p>
        {children}
      </div>
      <div class="track" aria-hidden="true">
        {stretch && (
          <i class={`stretch ${look} ${ends}`} style={{ left: `${stretch.left}%`, width: `${stretch.width}%` }} />
        )}
      </div>
    </li>
  );
}

function Years({ axis }: { axis: Axis }) {
  return (
    <p class="years" aria-hidden="true">
      {yearsShown(axis, MOST_YEARS).map((year) => (
        <span key={year} style={{ left: `${pointOf(String(year), axis)}%` }}>
          {year}
        </span>
      ))}
    </p>
  );
}
