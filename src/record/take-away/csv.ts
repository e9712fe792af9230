/** A cell of a table. */
export type Cell = string | number | boolean | null;

/** Programs that open tables take a cell that begins so for a formula, and run it. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * A table as RFC 4180 has it: commas, lines ended by CR LF, cells in quotation marks where they need them. A text that a
 * spreadsheet would run as a formula gets an apostrophe in front, which spreadsheets do not show. Written here and not
 * taken from a package: writing, unlike reading, is these few lines. An absent value is an empty cell.
 */
export function csv(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(cellText).join(",")}\r\n`).join("");
}

function cellText(cell: Cell): string {
  if (cell === null) return "";
  const text = typeof cell === "string" && FORMULA.test(cell) ? `'${cell}` : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
