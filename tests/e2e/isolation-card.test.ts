import { describe, expect } from "vitest";
import { closeCard } from "../support/gallery/expect-card";
import { hostileArticle, LISTED, NAME, openCardOfName, openHostile } from "../support/hostile/hostile-article";
import { readCardAsPage } from "../support/hostile/read-card-as-page";
import { test } from "../support/reader-test";

/** What the card of the name says, and no hostile page. */
const SAID = "Ministers do not vote";

describe("a page that wants to read the card", () => {
  test("gets one empty element: no root, text, selection, copy, animation or node", async ({ reader }) => {
    await openHostile(reader, "");
    await openCardOfName(reader);
    expect(await readCardAsPage(reader.page, SAID)).toEqual({
      // The browser's own search looks into cards, and lets pages ask it whether a text they guess is there.
      found: true,
      root: null,
      copied: [null, null],
      children: 0,
      attributes: ["popover"],
      texts: [],
      strangers: 0,
    });
  });

  test.for([
    ["before there is a card", true],
    ["while a card is open", false],
  ] as const)("gets no root by taking its element's name for one of its own (%s)", async ([, early], { reader }) => {
    const defining = `customElements.define("key-votes-card", class extends HTMLElement {
      constructor() { super(); window.internals = this.attachInternals(); }
    })`;
    await openHostile(reader, early ? `<script>${defining}</script>` : "");
    await openCardOfName(reader);
    if (!early) await reader.page.evaluate(defining);
    expect(await reader.page.evaluate("[Boolean(window.internals), window.internals?.shadowRoot === null]")).toEqual([
      true,
      true,
    ]);
    await closeCard(reader);
  });

  test("gets a card all the same whose element may have no root by the page's own definition", async ({ reader }) => {
    const defining = `customElements.define("key-votes-card", class extends HTMLElement {
      static disabledFeatures = ["shadow", "internals"];
      constructor() { super(); throw new Error("No card here."); }
    })`;
    await openHostile(reader, `<script>${defining}</script>`);
    await openCardOfName(reader);
    await closeCard(reader);
  });

  test("meets none of its nodes in what the pointer and the keys do in it", async ({ reader }) => {
    const types =
      "pointerover pointermove pointerdown pointerup mouseover mousemove mousedown mouseup click dblclick auxclick contextmenu keydown keyup focusin focusout copy selectstart beforetoggle toggle animationstart animationend transitionend scroll wheel";
    await openHostile(
      reader,
      `<script>
        const met = new Set(), heard = new Set();
        for (const type of "${types}".split(" ")) addEventListener(type, (event) => {
          heard.add(type);
          for (const node of [...event.composedPath(), event.relatedTarget])
            if (node && node !== window && node !== document && !document.contains(node)) met.add(type + " " + node.nodeName);
        }, true);
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            for (const node of [entry.target, entry.element, ...(entry.sources ?? []).map((source) => source.node)])
              if (node && !document.contains(node)) met.add(entry.entryType + " " + node.nodeName);
        });
        for (const type of ["event", "first-input", "layout-shift", "largest-contentful-paint"])
          observer.observe({ type, buffered: true, durationThreshold: 16 });
      </script>`,
    );
    await openCardOfName(reader);
    await reader.clickInCard("More");
    await reader.clickInCard("Cite");
    await reader.page.keyboard.press("Tab");
    await reader.page.keyboard.press("Enter");
    await reader.moveMouseAway();
    expect(await reader.page.evaluate("[...met]")).toEqual([]);
    expect(await reader.page.evaluate("heard.has('pointermove')")).toBe(true);
  });

  test("reads what the reader selects in it, and in Firefox goes on from there, but can press nothing", async ({
    reader,
  }) => {
    await openHostile(reader, "");
    await openCardOfName(reader);
    const { rect } = await reader.card();
    if (!rect) throw new Error("No card is open.");
    // From edge to edge: whatever text there is between.
    await reader.page.mouse.move(rect.x + 16, rect.y + rect.height / 3);
    await reader.page.mouse.down();
    await reader.page.mouse.move(rect.x + rect.width - 16, rect.y + (2 * rect.height) / 3, { steps: 5 });
    await reader.page.mouse.up();
    const { text, root, buttons } = await reader.page.evaluate(() => {
      const selection = getSelection();
      const node = selection?.anchorNode?.getRootNode();
      const all = node instanceof ShadowRoot ? [...node.querySelectorAll("button")] : [];
      for (const button of all) button.click();
      return { text: String(selection), root: node instanceof ShadowRoot, buttons: all.length };
    });
    expect(text).toContain("National Assembly");
    expect({ root, hasButtons: buttons > 0 }).toEqual(
      reader.target === "firefox" ? { root: true, hasButtons: true } : { root: false, hasButtons: false },
    );
    const { text: after } = await reader.card();
    expect(after).toContain("More");
    expect(after).not.toContain("Less");
    expect(await reader.painted()).toEqual([NAME]);
  });

  test("hears that something was copied where it refuses the clipboard, and not what", async ({ reader }) => {
    const listening = `<script>
      window.copied = [];
      addEventListener("copy", ({ clipboardData }) => {
        copied.push(clipboardData.getData("text/plain"));
        setTimeout(() => copied.push(clipboardData.getData("text/plain")));
      }, true);
    </script>`;
    await reader.choose({ language: "en", openDelay: 250 });
    reader.proxy.serve(LISTED, {
      type: "text/html; charset=utf-8",
      body: hostileArticle(listening),
      headers: { "permissions-policy": "clipboard-write=(), clipboard-read=()" },
    });
    await reader.page.goto(LISTED);
    await reader.marked();
    await openCardOfName(reader);
    await reader.clickInCard("Cite");
    await reader.clickInCard("Copy text");
    await reader.openCard("Copied");
    expect(await reader.page.evaluate("copied.filter((text) => text !== '')")).toEqual([]);
  });
});
