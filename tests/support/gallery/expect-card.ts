import { expect } from "vitest";
import { soon } from "../eventually";
import { type Rect, rectOfText } from "../marks";
import type { Reader } from "../reader";

/** Rests the mouse on `words`, which stand once on the page: their card comes, whole, beside them, above the page. */
export async function expectCard(reader: Reader, words: string): Promise<void> {
  await reader.hover(words, { nth: 0 });
  await reader.openCard(words);
  await soon(() => look(reader, words)).toEqual({ isInside: true, isOnWords: false, onTop: "key-votes-card" });
}

/** Closes the open card as readers do who have seen enough. */
export async function closeCard(reader: Reader): Promise<void> {
  await reader.page.keyboard.press("Escape");
  await reader.closedCard();
}

/** Rests the mouse where `words` are: no card comes. */
export async function expectNoCard(reader: Reader, words: string): Promise<void> {
  const { x, y, width, height } = await rectOfText(reader.page, words, 0);
  await reader.page.mouse.move(x + width / 2, y + height / 2, { steps: 3 });
  await new Promise((resume) => setTimeout(resume, LONG_REST_MS));
  expect((await reader.card()).isOpen).toBe(false);
}

/** Milliseconds of rest that certainly open a card where one opens after the shortest delay on offer, 250. */
const LONG_REST_MS = 600;

/** Where the open card stands, seen from the window and from `words`. */
async function look(reader: Reader, words: string) {
  const { rect } = await reader.card();
  if (!rect) return null;
  const seen = await reader.page.evaluate(({ x, y, width, height }) => {
    const isInside = x >= 0 && y >= 0 && x + width <= innerWidth && y + height <= innerHeight;
    return { isInside, onTop: document.elementFromPoint(x + width / 2, y + height / 2)?.localName };
  }, rect);
  return { ...seen, isOnWords: overlap(rect, await rectOfText(reader.page, words, 0)) };
}

function overlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
