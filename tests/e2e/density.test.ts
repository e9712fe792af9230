import { describe, expect } from "vitest";
import { soon } from "../support/eventually";
import type { Reader } from "../support/reader";
import { test } from "../support/reader-test";

const ADDRESS = "https://www.lemonde.fr/politique/densite.html";

/** Members of the National Assembly in the dataset, more than a page may mark unasked. */
const MEMBERS = [
  "Bruno Retailleau",
  "Gérald Darmanin",
  "Naïma Moutchou",
  "Antoine Léaument",
  "Olivier Marleix",
  "Florent Boudié",
];

function page(body: string): string {
  return `<!doctype html><html lang="fr"><title>Densité</title><body><main>${body}</main></body></html>`;
}

/** As many sections as it takes to name `count` people; each section names one. */
function sections(count: number): string {
  const names = Array.from({ length: count }, (_, index) => MEMBERS[index % MEMBERS.length]);
  return page(names.map((name, index) => `<h2>Partie ${index + 1}</h2><p>${name} a répondu.</p>`).join(""));
}

/** What the popup asks of the page. */
async function ask(reader: Reader, type: "rescan" | "showAll"): Promise<void> {
  await reader.background(async (name: string) => {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id !== undefined) await browser.tabs.sendMessage(tab.id, { type: name });
  }, type);
}

const TWICE = "Bruno Retailleau a répondu. Puis Bruno Retailleau s’est tu.";

describe("marks", () => {
  test.for([
    ["after a heading, also one that stands in a box", `<p>${TWICE}</p><div><h2>Ensuite</h2></div><p>${TWICE}</p>`, 2],
    ["in each article", `<article><p>${TWICE}</p></article><article><p>${TWICE}</p></article>`, 2],
    [
      "not after a box in the middle of a text",
      `<p>${TWICE}</p><aside><h3>À lire</h3><p>Rien.</p></aside><p>${TWICE}</p>`,
      1,
    ],
    ["not in each paragraph", `<p>${TWICE}</p><p>${TWICE}</p>`, 1],
  ] as const)("begin anew %s", async ([, body, count], { reader }) => {
    await reader.openPage(ADDRESS, page(body));
    await soon(async () => (await reader.report())?.entities[0]?.count).toBeGreaterThan(1);
    expect(await reader.marked()).toEqual(Array(count).fill("Bruno Retailleau"));
  });

  test("are as many as the reader chose, at once", async ({ reader }) => {
    await reader.openPage(ADDRESS, page(`<p>${TWICE}</p><h2>Ensuite</h2><p>${TWICE}</p>`));
    expect(await reader.marked()).toHaveLength(2);
    await reader.choose({ density: "page" });
    await soon(() => reader.painted()).toHaveLength(1);
    await reader.choose({ density: "all" });
    await soon(() => reader.painted()).toHaveLength(4);
  });

  test("are 25 at most, until the reader asks for all", async ({ reader }) => {
    await reader.openPage(ADDRESS, sections(40));
    await soon(async () => (await reader.report())?.waiting).toBe(15);
    await soon(() => reader.painted()).toHaveLength(25);
    await ask(reader, "showAll");
    await soon(() => reader.painted()).toHaveLength(40);
    expect((await reader.report())?.waiting).toBe(0);
  });

  test("are those of the whole text, wherever it was added", async ({ reader }) => {
    await reader.openPage(ADDRESS, page(`<h2>Séance</h2><p>${TWICE}</p>`));
    await soon(() => reader.painted()).toHaveLength(1);
    await reader.page.evaluate((text) => {
      const append = (tag: string, content: string) => {
        const element = document.createElement(tag);
        element.textContent = content;
        document.querySelector("main")?.append(element);
      };
      append("p", text);
      append("h2", "Ensuite");
      append("p", text);
    }, TWICE);
    await soon(async () => (await reader.report())?.entities[0]?.count).toBe(6);
    await soon(() => reader.painted()).toHaveLength(2);
  });

  test("are counted in the card, and walked through by keyboard", async ({ reader }) => {
    await reader.choose({ language: "en" });
    await reader.openPage(ADDRESS, page(`<p>${TWICE}</p><h2>Ensuite</h2><p>${TWICE}</p>`));
    await reader.marked();
    await reader.command("next-mention");
    await soon(async () => (await reader.card()).label).toContain("Mention 1 of 2");
    await reader.command("next-mention");
    await soon(async () => (await reader.card()).label).toContain("Mention 2 of 2");
  });

  test("are the same after the page was read again", async ({ reader }) => {
    await reader.openPage(ADDRESS, sections(40));
    await soon(() => reader.painted()).toHaveLength(25);
    const before = await reader.report();
    await ask(reader, "rescan");
    await soon(() => reader.report()).toEqual(before);
    await soon(() => reader.painted()).toHaveLength(25);
  });
});
