import { inCardRoot } from "../../scripts/lib/card-root.mjs";
import { eventually, soon } from "./eventually";
import type { Rect } from "./marks";
import type { Reader } from "./reader";

/** Something in a card the focus can stop at. */
export type Stop = {
  /** Accessible name. */
  readonly name: string;
  readonly tag: string;
  readonly rect: Rect;
  /** Width of the outline it has now, in CSS px; 0 where there is none. */
  readonly outline: number;
};

/** More presses of Tab than any card has stops. */
const MOST_STOPS = 60;

/** Everything in the open card that can have the focus, in the order in which it stands. */
export async function stopsIn(reader: Reader): Promise<readonly Stop[]> {
  return (await look(reader)).stops;
}

/** The stop that has the focus; null when the card itself has it, or none of it. */
export async function focusedStop(reader: Reader): Promise<Stop | null> {
  const { stops, focused } = await look(reader);
  return stops[focused] ?? null;
}

/**
 * Presses Tab, or Shift and Tab, until the focus is on what has this name.
 * @throws when it never is
 */
export async function tabTo(reader: Reader, name: string): Promise<Stop> {
  const { stops, focused } = await look(reader);
  // Beyond the last stop the focus may go to the browser's own buttons, and not come back.
  const isBehind = stops.slice(0, Math.max(focused, 0)).some((other) => other.name === name);
  for (let pressed = 0; pressed < MOST_STOPS; pressed++) {
    const stop = await focusedStop(reader);
    if (stop?.name === name) return stop;
    if (isBehind) await reader.page.keyboard.down("Shift");
    await reader.page.keyboard.press("Tab");
    if (isBehind) await reader.page.keyboard.up("Shift");
  }
  throw new Error(`Tab never comes to "${name}".`);
}

/** Goes from mark to mark by command until the card of `name` has the focus. */
export async function findByKeys(reader: Reader, name: string): Promise<void> {
  let before = "";
  await eventually(async () => {
    await reader.command("next-mention");
    await soon(async () => (await reader.card()).label).not.toBe(before);
    before = (await reader.card()).label;
    return before.startsWith(name) || `The marks end with ${before}.`;
  });
  await soon(async () => (await reader.card()).hasFocus).toBe(true);
}

async function look({ target, page }: Reader) {
  const found = await inCardRoot(target, page, (root: ShadowRoot) => {
    const all = [...root.querySelectorAll<HTMLElement>("a[href], button")].filter((each) => each.checkVisibility());
    const stops = all.map((each) => {
      const { x, y, width, height } = each.getBoundingClientRect();
      const { outlineStyle, outlineWidth } = getComputedStyle(each);
      const name = each.getAttribute("aria-label") ?? each.innerText.replace(/\s+/g, " ").trim();
      const outline = outlineStyle === "none" ? 0 : Number.parseFloat(outlineWidth);
      return { name, tag: each.localName, rect: { x, y, width, height }, outline };
    });
    return { stops, focused: all.findIndex((each) => each.matches(":focus")) };
  });
  return found ?? { stops: [], focused: -1 };
}
