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

/**
 * Lets the arrow keys, Home and End go from line to line, from anywhere in the popup, and Enter in the box take the first
 * one. `selector` finds what can be pressed in the lines.
 */
export function followListKeys(document: Document, selector: string): void {
  document.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const focused = document.activeElement;
    // In the box, Home and End belong to what is typed; in a list of choices every key does.
    if (focused?.matches("select")) return;
    if ((event.key === "Home" || event.key === "End") && focused?.matches("input")) return;
    const lines = [...document.querySelectorAll<HTMLElement>(selector)];
    if (event.key === "Enter" && !event.isComposing && hasText(focused)) return void lines[0]?.click();
    const current = lines.findIndex((line) => line.matches(":focus"));
    const next = nextLine(event.key, current, lines.length);
    if (next === null) return;
    event.preventDefault();
    lines[next]?.focus();
  });
}

function hasText(element: Element | null): boolean {
  return element instanceof HTMLInputElement && element.value !== "";
}
