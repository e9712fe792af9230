import type { Translator } from "../../i18n/translator";
import type { PersonVote, VoteSummary } from "../../model/card-content";
import type { EntityId } from "../../model/entity";
import { positionWords, voteLine } from "./card-words";

type RowProps = { entity: EntityId; title: string; lines: readonly string[] };

/** A line that opens another content inside the same card. */
export function Row({ entity, title, lines }: RowProps) {
  return (
    <button type="button" class="row" data-entity={entity} data-do="follow">
      <strong>{title}</strong>
      {lines.map((line) => (
        <span class="small" key={line}>
          {line}
        </span>
      ))}
    </button>
  );
}

function Rows({ rows }: { rows: readonly RowProps[] }) {
  return (
    <ul>
      {rows.map((row) => (
        <li key={row.entity}>
          <Row {...row} />
        </li>
      ))}
    </ul>
  );
}

/** A list of votes; each opens inside the card. */
export function VoteRows({ votes, words }: { votes: readonly VoteSummary[]; words: Translator }) {
  const rows = votes.map((vote) => ({ entity: vote.id, title: vote.title, lines: [voteLine(vote, words)] }));
  return <Rows rows={rows} />;
}

/** A list of votes with what one person did in each. */
export function PersonVoteRows({ votes, words }: { votes: readonly PersonVote[]; words: Translator }) {
  const rows = votes.map((item) => ({
    entity: item.vote.id,
    title: item.vote.title,
    lines: [positionWords(item, words), voteLine(item.vote, words)],
  }));
  return <Rows rows={rows} />;
}

type Text = { readonly id: EntityId; readonly name: string; readonly status: string };

/** A list of bills and provisions with where they stand. */
export function TextRows({ texts }: { texts: readonly Text[] }) {
  const rows = texts.map(({ id, name, status }) => ({ entity: id, title: name, lines: [status] }));
  return <Rows rows={rows} />;
}
