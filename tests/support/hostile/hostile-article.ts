import { soon } from "../eventually";
import type { Reader } from "../reader";

/** An address on the list of news sites. */
export const LISTED = "https://www.theguardian.com/politics/hostile.html";
/** One where the extension does not run. */
export const ELSEWHERE = "https://www.example.org/politics/hostile.html";
/** Who is named on hostile pages, once. */
export const NAME = "Bruno Retailleau";

/** An article of one name; `head` is what is hostile about it. */
export function hostileArticle(head: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Hostile</title>${head}</head>
    <body><main><h1>A night</h1><p>Yesterday ${NAME} spoke of encrypted messages.</p></main></body></html>`;
}

/** Opens it where the extension runs, and waits for its mark. */
export async function openHostile(reader: Reader, head: string): Promise<void> {
  await reader.choose({ language: "en", openDelay: 250 });
  await reader.openPage(LISTED, hostileArticle(head));
  await soon(() => reader.painted()).toEqual([NAME]);
}

/** Rests the mouse on the name until its card is open. */
export async function openCardOfName(reader: Reader): Promise<void> {
  await reader.hover(NAME, { nth: 0 });
  await reader.openCard("Ministers do not vote");
}
