import { describe, expect } from "vitest";
import type * as Highlighting from "../../src/highlighter/highlighter";
import { eventually } from "../support/eventually";
import { giveToPage } from "../support/in-page";
import type { Reader } from "../support/reader";
import { test } from "../support/reader-test";

declare const highlighting: typeof Highlighting;

/** A site the extension does not run on, so that the highlighter is alone on the page. */
const ELSEWHERE = "https://unlisted.example/";

/** Opens a page and marks the whole text of each element with the class `m`. */
async function mark(reader: Reader, body: string) {
  await reader.openPage(
    ELSEWHERE,
    `<!doctype html><title>t</title><body style="margin:0;font:16px/20px monospace">${body}`,
  );
  await giveToPage(reader.page, "highlighter/highlighter.ts", "highlighting");
  await reader.page.evaluate(() => {
    const stop = new AbortController();
    const highlighter = highlighting.createHighlighter({
      document,
      css: "",
      style: "dotted",
      pick: (all) => all,
      signal: stop.signal,
    });
    const mentions = [...document.querySelectorAll(".m")].flatMap((element) => {
      const node = element.firstChild;
      if (!(node instanceof Text)) return [];
      const end = node.data.length;
      const pieces = [{ node, start: 0, end }];
      return [
        {
          entity: "service:signal",
          rule: "uniqueName",
          confirmedBy: [],
          surface: node.data,
          start: 0,
          end,
          pieces,
          section: document,
        } as const,
      ];
    });
    highlighter.add(mentions);
    Object.assign(globalThis, { highlighter, stop, mentions });
  });
}
type Kept = { highlighter: Highlighting.Highlighter; stop: AbortController };

/** The text of the mention at the middle of the first element matching `selector`; null where nothing is hit. */
function hitAt(reader: Reader, selector: string) {
  return reader.page.evaluate((wanted) => {
    const rect = document.querySelector(wanted)?.getClientRects()[0];
    if (!rect) throw new Error(`${wanted} is not there.`);
    const { highlighter } = globalThis as unknown as Kept;
    return highlighter.hitTest(rect.x + rect.width / 2, rect.y + rect.height / 2)?.surface ?? null;
  }, selector);
}

describe("hit-testing", () => {
  test.for([
    ["hits the words", "<p>Il parle de <b class=m>Signal</b> ici", ".m", "Signal"],
    ["misses the words beside", "<p><i>Il parle de</i> <b class=m>Signal</b>", "i", null],
    [
      "hits a word that was moved by a transform",
      "<p style='transform:translateX(200px)'><b class=m>Signal</b>",
      ".m",
      "Signal",
    ],
    [
      "hits words in a scrolled box",
      "<div style='height:60px;overflow:auto'><p style='height:20px'><b class=m>Signal</b><p style='height:200px'>",
      ".m",
      "Signal",
    ],
    [
      "hits words under a link stretched over its card",
      "<article style='position:relative'><p><b class=m>Signal</b><a href=x style='position:absolute;inset:0'></a></article>",
      ".m",
      "Signal",
    ],
    [
      "misses words that something covers",
      "<p><b class=m>Signal</b><div id=cover style='position:fixed;inset:0;background:#fff'></div>",
      ".m",
      null,
    ],
    ["hits text that cannot be selected", "<p style='user-select:none'><b class=m>Signal</b>", ".m", "Signal"],
    [
      "hits words in columns",
      "<div style='columns:2;height:40px'><p style='margin:0'>a<br>b<br>c<br><b class=m>Signal</b></div>",
      ".m",
      "Signal",
    ],
  ] as const)("%s", async ([, body, at, expected], { reader }) => {
    await mark(reader, body);
    expect(await hitAt(reader, at)).toBe(expected);
  });

  test("hits both lines of a name that wraps, and not the line ends between", async ({ reader }) => {
    await mark(
      reader,
      "<p style='width:20ch'>Le ministre s’appelle <b class=m>Bruno Retailleau</b> et il parle encore.",
    );
    const hits = await reader.page.evaluate(() => {
      const { highlighter } = globalThis as unknown as Kept;
      const rects = [...(document.querySelector(".m")?.getClientRects() ?? [])];
      const inside = rects.map((rect) => highlighter.hitTest(rect.x + 4, rect.y + rect.height / 2)?.surface);
      const last = rects.at(-1);
      const after = last ? highlighter.hitTest(last.right + 30, last.y + last.height / 2) : null;
      return { lines: rects.length, inside, after };
    });
    expect(hits).toEqual({ lines: 2, inside: ["Bruno Retailleau", "Bruno Retailleau"], after: null });
  });

  test("follows words that move", async ({ reader }) => {
    await mark(reader, "<p id=p><b class=m>Signal</b>");
    expect(await hitAt(reader, ".m")).toBe("Signal");
    await reader.page.evaluate(() => {
      document.body.insertAdjacentHTML("afterbegin", "<p style='height:300px'>");
      scrollTo(0, 1);
      return new Promise((resume) => setTimeout(resume, 500));
    });
    expect(await hitAt(reader, ".m")).toBe("Signal");
  });
});

describe("painting", () => {
  test("leaves the page's document as it was, and nothing behind when it ends", async ({ reader }) => {
    await mark(reader, "<p>Il parle de <b class=m>Signal</b> ici");
    const seen = await reader.page.evaluate(() => {
      const { stop } = globalThis as unknown as Kept;
      const names = () => [...CSS.highlights.keys()];
      const during = { names: names(), html: document.body.innerHTML, sheets: document.adoptedStyleSheets.length };
      stop.abort();
      return { during, after: names() };
    });
    expect(seen.during.names).toHaveLength(1);
    expect(seen.during.html).toBe('<p>Il parle de <b class="m">Signal</b> ici</p>');
    expect(seen.during.sheets).toBe(0);
    expect(seen.after).toEqual([]);
  });

  test("comes back a few times when the page clears its highlights, then leaves it alone", async ({ reader }) => {
    await mark(reader, "<p><b class=m>Signal</b>");
    const returned = await reader.page.evaluate(() => {
      const { highlighter } = globalThis as unknown as Kept;
      return Array.from({ length: 8 }, () => {
        CSS.highlights.clear();
        highlighter.keep();
        return CSS.highlights.size;
      });
    });
    expect(returned).toEqual([1, 1, 1, 1, 1, 0, 0, 0]);
  });

  test("paints only what is near the screen of a page with very many, and follows the reader", async ({ reader }) => {
    await mark(reader, "<p><b class=m>Signal</b> est là.</p>".repeat(2_000));
    const painted = () =>
      reader.page.evaluate(() => {
        const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
        const tops = ranges.map(
          (range) => range.startContainer.parentElement?.getBoundingClientRect().top ?? Number.NaN,
        );
        return { count: ranges.length, onScreen: tops.filter((top) => top >= 0 && top < innerHeight).length };
      });
    const visible = await reader.page.evaluate(
      () =>
        [...document.querySelectorAll(".m")].filter((each) => each.getBoundingClientRect().top < innerHeight).length,
    );
    await eventually(async () => (await painted()).count > 0 || "Nothing is painted.");
    const first = await painted();
    expect(first.count).toBeLessThan(400);
    expect(first.onScreen).toBe(visible);
    await reader.page.evaluate(() => {
      scrollTo(0, document.body.scrollHeight / 2);
      return new Promise((resume) => setTimeout(resume, 400));
    });
    const later = await painted();
    expect(later.count).toBeLessThan(400);
    expect(later.onScreen).toBeGreaterThan(visible - 3);
  });
});
