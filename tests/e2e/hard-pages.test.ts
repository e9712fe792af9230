import { describe, expect } from "vitest";
import { soon } from "../support/eventually";
import type { Reader } from "../support/reader";
import { test } from "../support/reader-test";

const URL_OF_PAGE = "https://www.lemonde.fr/politique/difficile.html";
const PARAGRAPHS = 50_000;

/** Exceptions of the page's tab while `during` runs, those of the content script included where the driver sees them. */
async function exceptions(reader: Reader, during: () => Promise<void>): Promise<string[]> {
  const seen: string[] = [];
  const note = (error: unknown) => seen.push(String(error));
  reader.page.on("pageerror", note);
  await during();
  reader.page.off("pageerror", note);
  return seen;
}

function article(body: string): string {
  return `<!doctype html><html lang="fr"><title>Une page</title><body>${body}</body></html>`;
}

describe("a page", () => {
  test("of 100,000 nodes is marked, and stays alive meanwhile", async ({ reader }) => {
    const paragraph = "<p>Les députés ont parlé de messageries chiffrées, puis Bruno Retailleau a répondu.</p>";
    const html = article(`<main><article><h1>Séance</h1>${paragraph.repeat(PARAGRAPHS)}</article></main>`);
    await reader.choose({ density: "all" });
    const seen = await exceptions(reader, async () => {
      await reader.openPage(URL_OF_PAGE, html);
      await soon(async () => (await reader.report())?.entities[0]?.count).toBe(PARAGRAPHS);
      expect((await reader.painted()).length).toBeGreaterThan(10);
      await reader.hover("Bruno Retailleau", { nth: 0 });
      await reader.openCard("Retailleau");
    });
    expect(seen).toEqual([]);
  });

  test.for([
    ["without a body text", article("")],
    ["without anything", ""],
    [
      "made of frames",
      "<!doctype html><html><title>x</title><frameset cols='50%,50%'><frame><frame></frameset></html>",
    ],
    ["that is one long word", article(`<p>${"chiffrement".repeat(20_000)}</p>`)],
  ] as const)("%s is left alone", async ([_name, html], { reader }) => {
    const seen = await exceptions(reader, async () => {
      await reader.openPage(URL_OF_PAGE, html);
      await soon(async () => (await reader.report())?.state).toBe("running");
      expect((await reader.report())?.entities).toEqual([]);
    });
    expect(seen).toEqual([]);
  });

  test("that names nothing in a very long text is given up, until it shows another article", async ({ reader }) => {
    const long = `<p>${"Il ne se passe rien. ".repeat(50)}</p>`.repeat(1_200);
    await reader.openPage(URL_OF_PAGE, article(`<main><h1>Un</h1><div id="first">Rien.</div>${long}</main>`));
    const write = (text: string) =>
      reader.page.evaluate((words) => {
        const first = document.getElementById("first");
        if (first) first.textContent = words;
      }, text);
    await reader.page.evaluate(() => new Promise((resume) => setTimeout(resume, 3_000)));
    await write("Bruno Retailleau a répondu.");
    await reader.page.evaluate(() => new Promise((resume) => setTimeout(resume, 600)));
    expect(await reader.painted()).toEqual([]);
    await reader.page.evaluate(() => history.pushState(null, "", "/politique/autre.html"));
    await soon(() => reader.painted()).toEqual(["Bruno Retailleau"]);
  });

  test("that removes whatever is added to it keeps working, without a card", async ({ reader }) => {
    const guard = `<script>
      new MutationObserver((records) => {
        for (const { addedNodes } of records) for (const node of addedNodes) if (node.localName !== "body") node.remove();
      }).observe(document.documentElement, { childList: true });
    </script>`;
    const seen = await exceptions(reader, async () => {
      await reader.openPage(URL_OF_PAGE, article(`${guard}<p>Bruno Retailleau et Gérald Darmanin.</p>`));
      await soon(() => reader.painted()).toEqual(["Bruno Retailleau", "Gérald Darmanin"]);
      const describing = async () => (await reader.page.evaluate(() => document.documentElement.children.length)) === 2;
      for (const name of ["Bruno Retailleau", "Gérald Darmanin"]) {
        await reader.hover(name, { nth: 0 });
        await new Promise((resume) => setTimeout(resume, 800));
        expect(await describing()).toBe(true);
      }
    });
    expect(seen).toEqual([]);
    expect(await reader.painted()).toEqual(["Bruno Retailleau", "Gérald Darmanin"]);
  });

  test("that clears the highlights of others gets ours back", async ({ reader }) => {
    await reader.openPage(URL_OF_PAGE, article("<main><p>Bruno Retailleau a répondu.</p></main>"));
    await soon(() => reader.painted()).toEqual(["Bruno Retailleau"]);
    await reader.page.evaluate(() => {
      CSS.highlights.clear();
      document.querySelector("main")?.append(document.createElement("p"), "Une suite.");
    });
    await soon(() => reader.painted()).toEqual(["Bruno Retailleau"]);
  });

  test("for writing is neither read nor marked", async ({ reader }) => {
    const fields = `<p>Bruno Retailleau.</p><textarea>Bruno Retailleau</textarea><input value="Bruno Retailleau">
      <div contenteditable>Bruno Retailleau</div><pre>Bruno Retailleau</pre><code>Bruno Retailleau</code>`;
    await reader.openPage(URL_OF_PAGE, article(`<main>${fields}</main>`));
    await soon(() => reader.painted()).toEqual(["Bruno Retailleau"]);
  });
});
