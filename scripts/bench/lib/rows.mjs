/**
 * One line of a benchmark's table.
 * @typedef {object} Row
 * @property {string} what
 * @property {string} goal as the reader is told; empty where there is none
 * @property {number} measured
 * @property {string} unit
 * @property {number | null} baseline the same without the extension, or of what it is compared with, from the same run
 * @property {boolean | null} met null where there is no goal
 */

/**
 * A row whose goal is an upper limit.
 * @param {string} what
 * @param {{ measured: number, unit: string, baseline?: number | null, most: number | null }} figures `most` in the same
 *   unit; null for no goal
 * @returns {Row}
 */
export function atMost(what, { measured, unit, baseline = null, most }) {
  const goal = most === null ? "" : `≤ ${most} ${unit}`;
  return { what, goal, measured, unit, baseline, met: most === null ? null : measured <= most };
}

/**
 * A row whose goal is that the baseline takes so many times as much.
 * @param {string} what
 * @param {{ measured: number, unit: string, baseline: number, times: number }} figures
 * @returns {Row}
 */
export function timesLess(what, { measured, unit, baseline, times }) {
  return { what, goal: `≥ ${times} × less`, measured, unit, baseline, met: baseline >= times * measured };
}

/** @param {number} value */
function short(value) {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toFixed(digits);
}

/** @param {Row} row */
function ratio({ measured, baseline }) {
  if (baseline === null || baseline === 0 || measured === 0) return "";
  return measured > baseline ? `${short(measured / baseline)} ×` : `1/${short(baseline / measured)}`;
}

/**
 * Prints rows as a table.
 * @param {readonly Row[]} rows
 */
export function printRows(rows) {
  const cells = rows.map((row) => [
    row.what,
    row.goal,
    `${short(row.measured)} ${row.unit}`,
    row.baseline === null ? "" : `${short(row.baseline)} ${row.unit}`,
    ratio(row),
    row.met === null ? "" : row.met ? "met" : "NOT MET",
  ]);
  const table = [["what", "goal", "measured", "baseline", "ratio", ""], ...cells];
  const widths = table.reduce(
    (most, line) => line.map((cell, column) => Math.max(most[column] ?? 0, cell.length)),
    /** @type {number[]} */ ([]),
  );
  for (const line of table)
    console.log(`  ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd());
}
