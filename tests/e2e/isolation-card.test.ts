import { describe, expect } from "vitest";
import { inCardRoot } from "../../scripts/lib/card-root.mjs";
import { isAtRest, rectInCard } from "../support/card-view";
import { eventually, soon } from "../support/eventually";
import { closeCard } from "../support/gallery/expect-card";
import { hostileArticle, LISTED, NAME, openCardOfName, openHostile } from "../support/hostile/hostile-article";
import { readCardAsPage } from "../support/hostile/read-card-as-page";
import type { Reader } from "../support/reader";
import { test } from "../support/reader-test";

/** What the card of the name says, and no hostile page. */
const SAID = "Ministers do not vote";

/** Settings as stored, and how many tabs there are. */
const aftermath = (reader: Reader) =>
  reader.background(async () => {
    const { settings } = await browser.storage.local.get<{ settings?: { neverMarked?: unknown[] } }>("settings");
    return { neverMarked: settings?.neverMarked ?? [], tabs: (await browser.tabs.query({})).length };
  });

/** A picture of the open card at rest, and of nothing around it. */
async function pictureOf(reader: Reader): Promise<string> {
  const { target, page } = reader;
  await eventually(async () => (await isAtRest(target, page)) || "The card does not come to rest.");
  const { rect } = await reader.card();
  if (!rect) throw new Error("No card is open.");
  // Its corners are round, and its shadow falls on the page.
  const clip = { x: rect.x + 12, y: rect.y + 12, width: rect.width - 24, height: rect.height - 24 };
  return Buffer.from(await page.screenshot({ clip, captureBeyondViewport: false })).toString("base64");
}

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

describe("a page that wants the card to look or say otherwise", () => {
  const FACES = ["-apple-system", "Segoe UI", "Roboto", "Noto Sans", "Liberation Sans", "system-ui", "sans-serif"];
  const fonts = FACES.map(
    (face) => `@font-face { font-family: "${face}"; src: local("DejaVu Serif"), local("DejaVu Sans Mono"); }`,
  );
  const card = (rules: string) => `key-votes-card { ${rules} }`;

  test.for<readonly [string, string]>([
    ["makes the page transparent", "html, body { opacity: 0.05 }"],
    ["slants, shrinks and clips the page", "html, body { transform: rotate(3deg) scale(0.5); clip-path: circle(1px) }"],
    ["turns the colours of the page round", "html, body { filter: invert(1) }"],
    [
      "hides it",
      card(
        "opacity: 0 !important; visibility: hidden !important; clip-path: circle(1px) !important; filter: blur(9px) !important; transform: translateX(300px) !important; mask: linear-gradient(#0000, #0000) !important",
      ),
    ],
    [
      "lends it other colours",
      card(
        "--ink: red !important; --paper: transparent !important; --soft: red !important; --for: red !important; --against: green !important",
      ),
    ],
    ["lends it other letters by name", `${fonts.join("\n")}`],
    [
      "names a face of its own",
      `@font-face { font-family: Spoof; src: local("DejaVu Serif") } key-votes-card { --type: Spoof; font-family: Spoof !important }`,
    ],
    [
      "has letters changed on the way",
      "html { text-transform: uppercase; -webkit-text-security: disc; letter-spacing: 1em; direction: rtl; quotes: none }",
    ],
  ])("does not reach it when it %s", async ([, css], { reader }) => {
    await openHostile(reader, "");
    await openCardOfName(reader);
    const { rect } = await reader.card();
    const plain = await pictureOf(reader);
    // Under the open card, so that it stands where it stood.
    await reader.page.addStyleTag({ content: css });
    await reader.page.evaluate(() => document.fonts.ready.then(() => undefined));
    expect((await reader.card()).rect).toEqual(rect);
    reader.keep("isolation-look", Buffer.from(await pictureOf(reader), "base64"));
    expect((await pictureOf(reader)) === plain).toBe(true);
  });
});

describe("a page that wants the reader's click", () => {
  test("gets nothing done by clicks it makes itself", async ({ reader }) => {
    await openHostile(reader, "");
    await openCardOfName(reader);
    await reader.clickInCard("Why marked?");
    await reader.openCard("Never mark this name");
    const before = await aftermath(reader);
    for (const name of ["Full record", "Never mark this name"]) {
      const { x, y } = await rectInCard(reader.target, reader.page, name);
      await reader.page.evaluate(
        (clientX, clientY) => {
          const on = document.elementFromPoint(clientX, clientY);
          const at = { clientX, clientY, bubbles: true, composed: true, cancelable: true, detail: 1 };
          for (const type of ["pointerdown", "mousedown", "pointerup", "mouseup", "click"])
            on?.dispatchEvent(new PointerEvent(type, at));
          if (on instanceof HTMLElement) on.click();
        },
        x + 3,
        y + 3,
      );
    }
    await reader.openCard("Never mark this name");
    expect(await aftermath(reader)).toEqual(before);
  });

  test("that lies over the card gets the click itself", async ({ reader }) => {
    await openHostile(reader, "");
    await openCardOfName(reader);
    await reader.clickInCard("Why marked?");
    await reader.openCard("Never mark this name");
    const before = await aftermath(reader);
    await reader.page.evaluate(() => {
      const cover = Object.assign(document.createElement("div"), { popover: "manual", textContent: "A prize!" });
      cover.style.cssText = "inset: 0; width: 100vw; height: 100vh; margin: 0";
      document.body.append(cover);
      cover.showPopover();
    });
    const { x, y } = await rectInCard(reader.target, reader.page, "Never mark this name");
    await reader.page.mouse.click(x + 3, y + 3);
    await new Promise((resume) => setTimeout(resume, 300));
    expect(await aftermath(reader)).toEqual(before);
    expect(await reader.painted()).toEqual([NAME]);
  });

  test("that lets it through a picture of its own gets no more than a card's button does: the reader can undo it", async ({
    reader,
  }) => {
    await openHostile(reader, "");
    await openCardOfName(reader);
    await reader.clickInCard("Why marked?");
    await reader.openCard("Never mark this name");
    await reader.page.evaluate(() => {
      const cover = Object.assign(document.createElement("div"), { popover: "manual", textContent: "A prize!" });
      cover.style.cssText = "inset: 0; width: 100vw; height: 100vh; margin: 0; pointer-events: none";
      document.body.append(cover);
      cover.showPopover();
    });
    await reader.clickInCard("Never mark this name");
    await soon(() => reader.painted()).toEqual([]);
    await reader.clickInCard("Undo");
    await soon(() => reader.painted()).toEqual([NAME]);
  });
});

describe("a page that puts markup into its words", () => {
  const MARKUP = `<img src=x onerror="window.pwned = true"><script>window.pwned = true</script><u>underlined</u>`;
  const AS_TEXT = MARKUP.replaceAll("<", "&lt;");
  const JSON_LD = JSON.stringify({
    "@type": "NewsArticle",
    headline: MARKUP,
    author: { name: MARKUP },
    datePublished: `2025-03-21T00:00:00Z${MARKUP}`,
    inLanguage: MARKUP,
  }).replaceAll("</", "<\\/");
  const HEAD = `<meta property="og:type" content="article"><meta name="author" content='${AS_TEXT}'>
    <meta property="article:published_time" content='2025-03-21${AS_TEXT}'>
    <script type="application/ld+json">${JSON_LD}</script>`;
  const PAGE = `<!doctype html><html lang="en"><head><title>${AS_TEXT} ${NAME}</title>${HEAD}</head><body><main>
    <h1>${AS_TEXT}</h1><p>${AS_TEXT} ${NAME}${AS_TEXT} spoke of encrypted ${AS_TEXT} messages.</p></main></body></html>`;

  /** Names of elements in a card that could load or run something, and of attributes that could. */
  const dangers = (reader: Reader) =>
    inCardRoot(reader.target, reader.page, (root: ShadowRoot) => [
      ...[...root.querySelectorAll("img, script, iframe, object, embed, link, u, style")].map(
        ({ localName }) => localName,
      ),
      ...[...root.querySelectorAll("*")].flatMap((each) =>
        each.getAttributeNames().filter((name) => name.startsWith("on")),
      ),
    ]);

  async function openMarkup(reader: Reader): Promise<void> {
    await reader.choose({ language: "en", openDelay: 250 });
    await reader.openPage(LISTED, PAGE);
    await soon(() => reader.painted()).toEqual([NAME]);
  }

  test("finds none of it made into elements in the card", async ({ reader }) => {
    await openMarkup(reader);
    await openCardOfName(reader);
    for (const button of ["More", "Why marked?", "Cite"]) {
      await reader.clickInCard(button);
      expect(await dangers(reader)).toEqual([]);
    }
    expect(await reader.page.evaluate("window.pwned")).toBeUndefined();
  });

  test("finds none of it made into elements in the popup", async ({ reader }) => {
    await openMarkup(reader);
    const popup = await reader.popup();
    await soon(() => popup.text()).toContain(NAME);
    await popup.evaluate(`(() => {
      const box = document.querySelector("input[type=search]");
      box.value = ${JSON.stringify(MARKUP)};
      box.dispatchEvent(new InputEvent("input", { bubbles: true }));
    })()`);
    await soon(() => popup.text()).toContain("Nothing in our records is called that.");
    expect(
      await popup.evaluate("[document.querySelectorAll('main img, main script, u').length, typeof pwned]"),
    ).toEqual([0, "undefined"]);
    await popup.close();
  });

  test("finds none of it made into elements in a record page whose address holds it", async ({ reader }) => {
    await reader.choose({ language: "en" });
    await reader.page.goto("about:blank");
    await reader.openExtensionPage(`record.html#vote:fr/${encodeURIComponent(MARKUP)}`);
    await soon(() => reader.page.evaluate(() => document.body.innerText)).toContain("Nothing in our data goes by");
    expect(
      await reader.page.evaluate("[document.querySelectorAll('main img, main script, u').length, typeof pwned]"),
    ).toEqual([0, "undefined"]);
  });
});
