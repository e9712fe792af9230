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
 * Lets the arrow keys, Home and End go from line to line, and Enter in the box take the first
 * one. `root` is what hears the keys, `selector` finds in it what can be pressed in the lines.
 * @returns a function that stops it
 */
export function followListKeys(root: Document | HTMLElement, selector: string): () => void {
  const listener = (event: Event) => {
    if (!(event instanceof KeyboardEvent)) return;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const focused = document.activeElement;
    // In the box, Home and End belong to what is typed; in a list of choices every key does.
    if (focused?.matches("select")) return;
    if ((event.key === "Home" || event.key === "End") && focused?.matches("input")) return;
    const lines = [...root.querySelectorAll<HTMLElement>(selector)];
    if (event.key === "Enter" && !event.isComposing && hasText(focused)) return void lines[0]?.click();
    const current = lines.findIndex((line) => line.matches(":focus"));
    const next = nextLine(event.key, current, lines.length);
    if (next === null) return;
    event.preventDefault();
    lines[next]?.focus();
  };
  root.addEventListener("keydown", listener);
  return () => root.removeEventListener("keydown", listener);
}

function hasText(element: Element | null): boolean {
  return element instanceof HTMLInputElement && element.value !== "";
}
