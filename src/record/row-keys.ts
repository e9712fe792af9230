/**
 * The row a key leads to among `count` rows, from the one with index `from`; -1 for none yet. Null for any other key, and
 * where there is no row.
 */
export function rowByKey(key: string, from: number, count: number): number | null {
  if (count === 0) return null;
  const last = count - 1;
  switch (key) {
    case "ArrowDown":
      return Math.min(from + 1, last);
    case "ArrowUp":
      return Math.max(from - 1, 0);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return null;
  }
}
