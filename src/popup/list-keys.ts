/**
 * Which line of a list a key moves to; null when the key does not move, or there are no lines.
 * @param current index of the focused line, −1 when none is: the first step down or up enters the list
 */
export function nextLine(key: string, current: number, total: number): number | null {
  if (total === 0) return null;
  if (key === "ArrowDown") return Math.min(current + 1, total - 1);
  if (key === "ArrowUp") return current === -1 ? total - 1 : Math.max(current - 1, 0);
  if (key === "Home") return 0;
  if (key === "End") return total - 1;
  return null;
}

/** Lets the arrow keys, Home and End go from line to line, from anywhere in the popup. `selector` finds the lines' buttons. */
export function followListKeys(document: Document, selector: string): void {
  document.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    // In the filter, Home and End belong to what is typed.
    if ((event.key === "Home" || event.key === "End") && document.activeElement?.matches("input")) return;
    const lines = [...document.querySelectorAll<HTMLElement>(selector)];
    const current = lines.findIndex((line) => line.matches(":focus"));
    const next = nextLine(event.key, current, lines.length);
    if (next === null) return;
    event.preventDefault();
    lines[next]?.focus();
  });
}
