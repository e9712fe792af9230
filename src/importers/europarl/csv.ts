import { Refusal } from "../refusal";

/** One line of a table, by column. `line` is its number in the file, the header being 1. */
export type Row<Column extends string> = {
  readonly line: number;
  readonly cells: Readonly<Record<Column, string>>;
};

/**
 * Reads comma-separated text whose first line names exactly `columns`, in that order. Cells may be quoted.
 * @throws Refusal when columns are missing, new or in another order, or a line has more or fewer cells
 */
export function readCsv<Column extends string>(text: string, columns: readonly Column[]): Row<Column>[] {
  const { header, lines } = linesOf(text);
  if (header.join() !== columns.join())
    throw new Refusal("line 1", `should name the columns ${columns.join()}, is "${header.join()}"`);
  return lines.map(({ line, values }) => {
    if (values.length !== columns.length)
      throw new Refusal(`line ${line}`, `has ${values.length} cells, the header ${columns.length}`);
    const cells = {} as Record<Column, string>; // Filled below, for every column.
    for (const [place, column] of columns.entries()) cells[column] = values[place] ?? "";
    return { line, cells };
  });
}

/** True when the first line of `text` names `columns`, in that order. */
export function hasColumns(text: string, columns: readonly string[]): boolean {
  return linesOf(text.split(/\r?\n/, 1)[0] ?? "").header.join() === columns.join();
}

type Line = { readonly line: number; readonly values: readonly string[] };

function linesOf(text: string): { readonly header: readonly string[]; readonly lines: readonly Line[] } {
  const [header = "", ...rest] = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  return {
    header: cellsOf(header, 1),
    lines: rest.flatMap((content, index): Line[] => {
      const line = index + 2;
      return content === "" ? [] : [{ line, values: cellsOf(content, line) }];
    }),
  };
}

function cellsOf(content: string, line: number): string[] {
  const cells: string[] = [];
  let rest = `,${content}`;
  while (rest !== "") {
    const match = /^,(?:"((?:[^"]|"")*)"|([^",]*))(?=,|$)/.exec(rest);
    if (!match) throw new Refusal(`line ${line}`, "has a quotation mark where none can stand");
    cells.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
    rest = rest.slice(match[0].length);
  }
  return cells;
}
