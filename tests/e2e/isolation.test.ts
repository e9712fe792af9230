import { describe, expect } from "vitest";
import { soon } from "../support/eventually";
import { closeCard } from "../support/gallery/expect-card";
import { ELSEWHERE, hostileArticle, LISTED, NAME, openHostile } from "../support/hostile/hostile-article";
import { probeFiles } from "../support/hostile/probe-files";
import { readSeen, type Seen, WATCH_EVERYTHING } from "../support/hostile/watch-everything";
import { rectOfText } from "../support/marks";
import { test } from "../support/reader-test";

/** An extension that is not there: another letter, another hexadecimal digit. */
function strangerOf(origin: string): string {
  return `${origin.slice(0, -1)}${origin.endsWith("a") ? "b" : "a"}`;
}

describe("a page that looks for the extension", () => {
  test("finds no file of it: each is as absent as of one that is not installed", async ({ reader }) => {
    await reader.openPage(LISTED, hostileArticle(""));
    const { origin } = reader.launched;
    const ours = await probeFiles(reader.page, origin);
    expect(ours).toEqual(await probeFiles(reader.page, strangerOf(origin)));
    expect(ours.join()).not.toContain("answered");
  });

  test("finds no change, call, breach, request, global, style sheet or frame where words are marked", async ({
    reader,
  }) => {
    const html = hostileArticle(WATCH_EVERYTHING);
    await reader.openPage(ELSEWHERE, html);
    const without = await readSeen(reader.page);
    const own = ({ loaded: _, ...rest }: Seen) => rest;
    await reader.choose({ language: "en" });
    await reader.openPage(LISTED, html);
    await soon(() => reader.painted()).toEqual([NAME]);
    const seen = await readSeen(reader.page);
    expect(own(seen)).toEqual(own(without));
    expect(own(seen)).toMatchObject({ changes: 0, calls: [], heard: [] });
    const loaded = seen.loaded.filter((line) => line.startsWith("resource") && !line.endsWith("/favicon.ico"));
    expect(loaded).toEqual([]);
  });

  test("finds one element come and go when a card does, and nobody who called a function of its own", async ({
    reader,
  }) => {
    await openHostile(reader, WATCH_EVERYTHING);
    const before = await readSeen(reader.page);
    await reader.command("open-card");
    await soon(async () => (await reader.card()).isOpen).toBe(true);
    expect((await readSeen(reader.page)).changes).toBe(1);
    await closeCard(reader);
    const { changes, calls, heard, markup } = await readSeen(reader.page);
    expect({ changes, calls, heard, markup }).toEqual({ changes: 2, calls: [], heard: [], markup: before.markup });
  });

  test("hears of the reader what it hears without us, in the same order", async ({ reader }) => {
    const types =
      "pointerover pointerenter pointermove pointerdown pointerup mouseover mousemove mousedown mouseup click keydown keypress keyup focusin focusout selectionchange scroll wheel copy";
    const listening = `<script>
      const events = [];
      for (const type of "${types}".split(" ")) addEventListener(type, ({ target, defaultPrevented }) => {
        const line = type + " " + (target.localName ?? "document") + " " + defaultPrevented;
        if (events.at(-1) !== line) events.push(line);
      });
    </script>`;
    async function listen(address: string): Promise<unknown> {
      await reader.openPage(address, hostileArticle(listening));
      await soon(() => reader.painted()).toEqual(address === LISTED ? [NAME] : []);
      const { x, y } = await rectOfText(reader.page, "encrypted", 0);
      await reader.page.mouse.move(x + 5, y + 5);
      await reader.page.mouse.click(x + 5, y + 5, { count: 2 });
      await reader.page.keyboard.press("a");
      await reader.page.keyboard.press("Escape");
      await reader.moveMouseAway();
      return await reader.page.evaluate("events");
    }
    const without = await listen(ELSEWHERE);
    expect(await listen(LISTED)).toEqual(without);
    expect(without).toContain("keydown body false");
  });

  test("reads in the highlight registry which words are marked, and how they look, but not why or for whom", async ({
    reader,
  }) => {
    await openHostile(reader, "");
    const read = await reader.page.evaluate(() =>
      [...CSS.highlights].map(([name, highlight]) => ({
        name,
        own: Object.getOwnPropertyNames(highlight),
        ranges: [...highlight].map((range) => ({
          own: Object.getOwnPropertyNames(range),
          text: range.startContainer.textContent?.slice(range.startOffset, range.endOffset),
        })),
      })),
    );
    expect(read).toEqual([{ name: "kv-note", own: [], ranges: [{ own: [], text: NAME }] }]);
  });

  test("finds one more style sheet on a shadow root of its own that holds a marked word", async ({ reader }) => {
    await openHostile(reader, "");
    const root = `<div><template shadowrootmode="open"><p>Yesterday ${NAME} spoke of encrypted messages.</p></template></div>`;
    await reader.openPage(LISTED, `<!doctype html><html lang="en"><title>t</title><body>${root}</body></html>`);
    const rules = () =>
      reader.page.evaluate(() => {
        const sheets = document.querySelector("div")?.shadowRoot?.adoptedStyleSheets ?? [];
        return [...sheets].flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)).join(" ");
      });
    await soon(rules).toContain("::highlight(kv-note)");
  });
});
