import { expect } from "vitest";
import { soon } from "../support/eventually";
import { enterOurWorld } from "../support/our-world";
import type { Reader } from "../support/reader";
import { test } from "../support/reader-test";

const ADDRESS = "https://www.lemonde.fr/politique/eteint.html";
const HTML = `<!doctype html><html lang="fr"><title>t</title><body><main><p>Bruno Retailleau a répondu.</p>
  <story-text><template shadowrootmode="open"><p>Gérald Darmanin a répondu.</p></template></story-text>
</main></body></html>`;

/** Milliseconds: longer than text added to a page that is read takes to be marked. */
const PAST_READING_MS = 600;

/** Everything of a page that an extension can leave something in. */
function traces(reader: Reader) {
  return reader.page.evaluate(() => ({
    marks: [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0),
    names: CSS.highlights.size,
    html: new XMLSerializer().serializeToString(document),
    sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
    shadowSheets: document.querySelector("story-text")?.shadowRoot?.adoptedStyleSheets.length,
  }));
}

test("switched off, the page is as it was, with an open card and late text too", async ({ reader }) => {
  await reader.choose({ enabled: false });
  await reader.openPage(ADDRESS, HTML);
  const before = await traces(reader);
  await reader.choose({ enabled: true });
  await soon(async () => (await traces(reader)).marks).toBe(2);
  await reader.hover("Bruno Retailleau", { nth: 0 });
  await reader.openCard("Retailleau");
  await reader.choose({ enabled: false });
  await soon(() => traces(reader)).toEqual(before);

  await reader.page.evaluate(() => document.querySelector("main")?.append("Naïma Moutchou préside."));
  await reader.moveMouseAway();
  await reader.hover("Bruno Retailleau", { nth: 0 });
  await new Promise((resume) => setTimeout(resume, PAST_READING_MS));
  expect((await traces(reader)).names).toBe(0);
  expect((await reader.card()).isOpen).toBe(false);
  expect((await reader.report())?.entities).toEqual([]);

  await reader.choose({ enabled: true });
  await soon(async () => (await traces(reader)).marks).toBe(3);
});

test("switched off, nothing listens and nothing watches any more", async ({ reader }) => {
  await reader.openPage(ADDRESS, HTML);
  await soon(async () => (await traces(reader)).marks).toBe(2);
  // Firefox shows its driver nothing of a content script's world; there the test above has to do.
  if (reader.target === "firefox") return;
  const ours = await enterOurWorld(reader.page, reader.launched.origin);
  expect(await ours.listeners()).toContain("pointermove");
  expect(await ours.observers()).toBe(1);
  await reader.choose({ enabled: false });
  await soon(async () => (await traces(reader)).marks).toBe(0);
  expect(await ours.listeners()).toEqual([]);
  expect(await ours.observers()).toBe(0);
  await ours.leave();
});

test("a page that mentions nobody is watched for text, and for nothing else", async ({ reader }) => {
  await reader.openPage(ADDRESS, `<!doctype html><html lang="fr"><title>t</title><body><main><p>Il a plu.</main>`);
  await soon(async () => (await reader.report())?.state).toBe("running");
  if (reader.target === "firefox") return;
  const ours = await enterOurWorld(reader.page, reader.launched.origin);
  await soon(() => ours.observers()).toBe(1);
  const listeners = await ours.listeners();
  expect(listeners).not.toContain("pointermove");
  expect(listeners).not.toContain("scroll");
  await reader.page.evaluate(() => document.querySelector("p")?.append(" Bruno Retailleau a répondu."));
  await soon(() => ours.listeners()).toContain("pointermove");
  await ours.leave();
});
