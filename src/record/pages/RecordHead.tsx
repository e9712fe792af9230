import type { ComponentChildren } from "preact";

type RecordHeadProps = {
  /** What kind of record, and where: "Person · France". */
  kind: string;
  place: string | null;
  name: string;
  children?: ComponentChildren;
};

/** The top of a record: what it is, where, and its name. */
export function RecordHead({ kind, place, name, children }: RecordHeadProps) {
  return (
    <header class="sheet">
      <p class="kind">{[kind, place].filter((part) => part !== null).join(" · ")}</p>
      <h1 tabIndex={-1}>{name}</h1>
      {children}
    </header>
  );
}
