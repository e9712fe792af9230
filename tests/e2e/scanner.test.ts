import { describe, expect } from "vitest";
import type * as ArticleDate from "../../src/scanner/article-date";
import type * as ArticlePage from "../../src/scanner/article-page";
import type * as Place from "../../src/scanner/place";
import type * as ScanPage from "../../src/scanner/scan-page";
import type * as Walk from "../../src/scanner/walk";
import { eventually } from "../support/eventually";
import { giveToPage } from "../support/in-page";
import type { Reader } from "../support/reader";
import { test } from "../support/reader-test";

declare const walk: typeof Walk;
declare const places: typeof Place;
declare const scanning: typeof ScanPage;
/** Options of a scan that tells nobody anything. */
declare const quiet: ScanPage.ScanOptions<true>;
declare const articles: typeof ArticleDate;
declare const pages: typeof ArticlePage;

/** A site the extension does not run on, so that the scanner is alone on the page. */
const ELSEWHERE = "https://unlisted.example/";

/** The lines of running text on a page, white space folded. */
async function linesOf(reader: Reader, body: string): Promise<string[]> {
  await reader.openPage(ELSEWHERE, `<!doctype html><title>t</title><body>${body}`);
  await giveToPage(reader.page, "scanner/walk.ts", "walk");
  await giveToPage(reader.page, "scanner/place.ts", "places");
  return reader.page.evaluate(() => {
    const lines: string[] = [];
    const options = {
      except: new Set<Node>(),
      pauseEvery: 1_000,
      sections: places.createSections(),
      leftOut: () => undefined,
      footholds: [],
      shadowOf: (element: Element) => element.shadowRoot,
    };
    for (const block of walk.walkText(document.body, options)) {
      if (block) lines.push(block.text.replace(/\s+/g, " ").trim());
    }
    return lines;
  });
}

describe("the scanner reads running text", () => {
  test.for([
    ["a name cut by markup is whole", "<p><b>Bruno</b> Retailleau", ["Bruno Retailleau"]],
    ["a link is part of its line", "<p>avec <a href=x>Signal</a>, dit-il", ["avec Signal, dit-il"]],
    [
      "so is a link to what is shared or sent",
      "<p>avec <a href=/news/share-price>Signal</a>, dit-il",
      ["avec Signal, dit-il"],
    ],
    ["paragraphs are lines of their own", "<p>Bruno<p>Retailleau", ["Bruno", "Retailleau"]],
    [
      "text around a list is not part of it",
      "<div>avant<ul><li>un<li>deux</ul>après</div>",
      ["avant", "un", "deux", "après"],
    ],
    ["a line break parts words", "<p>Bruno<br>Retailleau", ["Bruno Retailleau"]],
    ["so does a picture, which ends the line", "<p>Bruno<img>Retailleau", ["Bruno", "Retailleau"]],
    ["a break within markup parts them too", "<p>Bruno<b><br></b>Retailleau", ["Bruno Retailleau"]],
    ["hidden words are passed over", "<p>Bruno <i hidden>Signal<br></i>Retailleau", ["Bruno Retailleau"]],
    [
      "an element with nothing in it may have text in a shadow tree",
      "<p>a</p><div><template shadowrootmode=open>b</template></div><nav><x-y><template shadowrootmode=open>c</template></x-y></nav>",
      ["a", "b"],
    ],
    ["table cells are apart", "<table><tr><td>Bruno<td>Retailleau</table>", ["Bruno", "Retailleau"]],
  ] as const)("%s", async ([, body, lines], { reader }) => expect(await linesOf(reader, body)).toEqual(lines));

  test("and nothing else: no editor, field, code, hidden text, navigation or sharing", async ({ reader }) => {
    const body = `
      <nav>Signal</nav><div role=search>Signal</div><button>Signal</button>
      <textarea>Signal</textarea><input value=Signal><div contenteditable>Signal <p>Signal</p></div>
      <pre>Signal</pre><code>Signal</code><script>"Signal"</script><style>Signal{}</style><template>Signal</template>
      <a href="whatsapp://send?text=x">Signal</a><a href="https://t.me/share/url?url=x">Signal</a>
      <p hidden>Signal</p><p aria-hidden=true>Signal</p><select><option>Signal</select>
      <p>Seul ceci.</p>`;
    expect(await linesOf(reader, body)).toEqual(["Seul ceci."]);
  });

  test("in lines that end, however long the page's is", async ({ reader }) => {
    const lines = await linesOf(reader, `<span>${"mot ".repeat(100)}</span>`.repeat(300));
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(" ").split("mot").length - 1).toBe(30_000);
  });
});

describe("the scanner follows the page", () => {
  /** Opens a page with the scanner and `quiet` in it. */
  async function openToScan(reader: Reader, body: string) {
    await reader.openPage(ELSEWHERE, `<!doctype html><title>t</title><body>${body}`);
    await giveToPage(reader.page, "scanner/scan-page.ts", "scanning");
    await reader.page.evaluate(() => {
      const nothing = () => undefined;
      const said = { look: () => true, read: () => false, drop: nothing, prune: nothing, changed: nothing };
      const options = { ...said, document, shadowOf: () => null, signal: new AbortController().signal };
      Object.assign(globalThis, { quiet: options });
    });
  }
  /** Scans the page and keeps, in `globalThis.heard`, what it read and dropped. */
  async function scan(reader: Reader, body: string) {
    await openToScan(reader, body);
    await reader.page.evaluate(async () => {
      const heard: string[] = [];
      const stop = new AbortController();
      Object.assign(globalThis, { heard, stop });
      await scanning.scanPage({
        ...quiet,
        read: (block) => heard.push(`read ${block.text.trim()}`) > 0,
        drop: (block) => void heard.push(`drop ${block.text.trim()}`),
        prune: () => void heard.push("prune"),
        shadowOf: (element) => element.shadowRoot,
        signal: stop.signal,
      });
    });
  }
  const heard = (reader: Reader) => reader.page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  const hears = (reader: Reader, line: string) =>
    eventually(
      async () => (await heard(reader)).includes(line) || `Heard only ${JSON.stringify(await heard(reader))}.`,
    );

  test("reads the article first, and nothing twice", async ({ reader }) => {
    await scan(reader, "<aside>à côté</aside><main><article><p>au fait</article></main>");
    expect(await heard(reader)).toEqual(["read au fait", "read à côté"]);
  });

  test("reads what is added later", async ({ reader }) => {
    await scan(reader, "<main><p>un</main>");
    await reader.page.evaluate(() => document.querySelector("main")?.insertAdjacentHTML("beforeend", "<p>deux</p>"));
    await hears(reader, "read deux");
    expect((await heard(reader)).filter((line) => line === "read un")).toHaveLength(1);
  });

  test("reads a rewritten line again, and drops it before", async ({ reader }) => {
    await scan(reader, "<main><p>un <b>deux</b></main>");
    await reader.page.evaluate(() => {
      const text = document.querySelector("b")?.firstChild;
      if (text) text.nodeValue = "trois";
    });
    await hears(reader, "read un trois");
    expect(await heard(reader)).toContain("drop un deux");
  });

  test("tells of removed text", async ({ reader }) => {
    await scan(reader, "<main><p>un<p>deux</main>");
    await reader.page.evaluate(() => document.querySelector("p")?.remove());
    await hears(reader, "prune");
  });

  test.for([
    ["what is read next", (at: Element) => document.body.append(at.nextElementSibling ?? "")],
    ["where the reading stands", (at: Element) => document.body.append(at)],
    ["both of them at once", (at: Element) => document.body.append(at.parentElement ?? "")],
  ] as const)("reads all of a page that moves %s", async ([, move], { reader }) => {
    const lines = 300;
    const body = Array.from({ length: lines }, (_, line) => `${line % 10 ? "" : "</section><section>"}<p>${line}`).join(
      "",
    );
    await openToScan(reader, body);
    await reader.page.evaluate(async (source) => {
      const movePage = new Function("at", `(${source})(at)`);
      const read = new Set<string>();
      Object.assign(globalThis, { read });
      let hasMoved = false;
      await scanning.scanPage({
        ...quiet,
        read: (block) => {
          read.add(block.text.trim());
          const at = block.parts[0]?.node.parentElement;
          // Each line takes a slice of its own, so that the page gets its turn between any two.
          for (const until = performance.now() + 5; performance.now() < until && !hasMoved; );
          if (read.size === 3 && !hasMoved) {
            setTimeout(() => {
              movePage(at);
              hasMoved = true;
            }, 0);
          }
          return false;
        },
      });
    }, String(move));
    const count = () => reader.page.evaluate(() => (globalThis as unknown as { read: Set<string> }).read.size);
    await eventually(async () => (await count()) === lines || `Only ${await count()} of ${lines} were read.`);
  });

  test.for([
    ["rewritten", (line: Element) => line.firstChild?.replaceWith("neuf"), ["un", "neuf bis", "trois"]],
    ["cut short", (line: Element) => (line.firstChild as Text).deleteData(2, 2), ["un", "de bis", "trois"]],
    ["taken out", (line: Element) => line.remove(), ["un", "trois"]],
    ["taken out in part", (line: Element) => line.firstChild?.remove(), ["un", "bis", "trois"]],
    ["hidden", (line: Element) => line.toggleAttribute("hidden"), ["un", "trois"]],
  ] as const)("does not read a line that is %s once it was looked at", async ([, change, lines], { reader }) => {
    await openToScan(reader, "<p>un<p>deux<b> bis</b><p>trois");
    await reader.page.evaluate(async (source) => {
      const changePage = new Function("line", `(${source})(line)`);
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      let hasChanged = false;
      await scanning.scanPage({
        ...quiet,
        look: ({ text, parts }) => {
          // So long that the slice ends here, and the page has its turn before the line is read.
          for (const until = performance.now() + 5; performance.now() < until; );
          if (text !== "deux bis" || hasChanged) return true;
          hasChanged = true;
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => changePage(parts[0]?.node.parentElement);
          port2.postMessage(null);
          return true;
        },
        read: (block) => heard.push(block.text.trim()) > 0,
      });
    }, String(change));
    await eventually(async () => {
      const read = (await heard(reader)).toSorted().join();
      return read === [...lines].sort().join() || `Heard ${read}.`;
    });
  });

  test("does not read what is added and taken out before its turn", async ({ reader }) => {
    await scan(reader, "<main></main>");
    const read = await reader.page.evaluate(async () => {
      const main = document.querySelector("main");
      const { heard } = globalThis as unknown as { heard: string[] };
      for (let line = 0; line < 1_500; line++) main?.insertAdjacentHTML("beforeend", `<p>${line}</p>`);
      // Its reading takes many slices, and is under way.
      await new Promise<void>((resume) => {
        const look = () => (heard.length > 0 ? resume() : setTimeout(look, 0));
        look();
      });
      const before = heard.length;
      main?.replaceChildren();
      await new Promise((resume) => setTimeout(resume, 500));
      return { before, after: heard.filter((line) => line.startsWith("read")).length };
    });
    expect(read.before).toBeLessThan(1_500);
    expect(read.after).toBe(read.before);
  });

  test("does not read what is added to an editor", async ({ reader }) => {
    await scan(reader, "<div contenteditable></div><main></main>");
    await reader.page.evaluate(() => {
      document.querySelector("div")?.insertAdjacentHTML("beforeend", "<p>secret</p>");
      document.querySelector("main")?.insertAdjacentHTML("beforeend", "<p>public</p>");
    });
    await hears(reader, "read public");
    expect(await heard(reader)).not.toContain("read secret");
  });

  test("is silent once stopped", async ({ reader }) => {
    await scan(reader, "<main><p>un</main>");
    await reader.page.evaluate(() => {
      (globalThis as unknown as { stop: AbortController }).stop.abort();
      document.querySelector("main")?.insertAdjacentHTML("beforeend", "<p>deux</p>");
      return new Promise((resume) => setTimeout(resume, 300));
    });
    expect(await heard(reader)).toEqual(["read un"]);
  });
});

/** Where a block stands, as the scanner hands it on: its text, what its section begins with, and its language. */
async function placesOf(reader: Reader, body: string): Promise<string[]> {
  await reader.openPage(ELSEWHERE, `<!doctype html><html lang="fr"><title>t</title><body>${body}`);
  await giveToPage(reader.page, "scanner/walk.ts", "walk");
  await giveToPage(reader.page, "scanner/place.ts", "places");
  return reader.page.evaluate(() => {
    const found: string[] = [];
    const sections = places.createSections();
    const leftOut = () => undefined;
    const options = {
      except: new Set<Node>(),
      pauseEvery: 1_000,
      sections,
      leftOut,
      footholds: [],
      shadowOf: () => null,
    };
    for (const block of walk.walkText(document.body, options)) {
      const section = block?.section instanceof Element ? `${block.section.localName}#${block.section.id}` : "page";
      if (block) found.push(`${block.text.trim()}: ${section}, ${block.language}`);
    }
    return found;
  });
}

describe("the scanner says where a line stands", () => {
  test.for([
    [
      "in the section of the heading before it",
      "<p>a</p><h2 id=x>b</h2><p>c</p><div><h3 id=y>d</h3></div><p>e</p>",
      ["a: page, null", "b: h2#x, null", "c: h2#x, null", "d: h3#y, null", "e: h3#y, null"],
    ],
    [
      "in the section of an article, and after it in the one around",
      "<h1 id=t>t</h1><p>a</p><aside id=s><p>b</p></aside><p>c</p>",
      ["t: h1#t, null", "a: h1#t, null", "b: aside#s, null", "c: h1#t, null"],
    ],
    [
      "in the language of its part of the page",
      "<p>un<blockquote lang=en><p>two</p></blockquote><p>trois <i lang=en>four</i>",
      ["un: page, null", "two: page, en", "trois four: page, null"],
    ],
  ] as const)("%s", async ([, body, lines], { reader }) => expect(await placesOf(reader, body)).toEqual(lines));
});

const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe("a page of a site nobody vouched for", () => {
  const LONG = `<article>${"mot ".repeat(200)}</article>`;
  const EDITOR = '<div contenteditable style="height:500px"></div>';

  test.for([
    ["an article by its JSON-LD", jsonLd({ "@type": "ReportageNewsArticle" }), { article: true, private: false }],
    [
      "an article by its meta element",
      '<meta property="og:type" content="article">',
      { article: true, private: false },
    ],
    ["an article by its length", LONG, { article: true, private: false }],
    ["no article when it has teasers only", "<article>mot</article>".repeat(300), { article: false, private: false }],
    ["no article when it is something else", jsonLd({ "@type": "Product" }), { article: false, private: false }],
    ["private when it asks for a password", `${LONG}<input type=password>`, { article: true, private: true }],
    ["private when it asks for a card", `${LONG}<input autocomplete=cc-number>`, { article: true, private: true }],
    ["private when it is for writing", `${LONG}${EDITOR}`, { article: true, private: true }],
    [
      "not private for a comment field, or a form for signing in that is not shown",
      `${LONG}<textarea rows=2></textarea><form hidden><input type=password></form>`,
      { article: true, private: false },
    ],
  ] as const)("is %s", async ([, html, expected], { reader }) => {
    await reader.openPage(ELSEWHERE, `<!doctype html><title>t</title><body>${html}`);
    await giveToPage(reader.page, "scanner/article-page.ts", "pages");
    const seen = await reader.page.evaluate(() => ({
      article: pages.isArticlePage(document),
      private: pages.isPrivatePage(document),
    }));
    expect(seen).toEqual(expected);
  });

  test("is private where it is mail", async ({ reader }) => {
    await reader.openPage("https://mail.unlisted.example/", `<!doctype html><title>t</title><body>${LONG}`);
    await giveToPage(reader.page, "scanner/article-page.ts", "pages");
    expect(await reader.page.evaluate(() => pages.isPrivatePage(document))).toBe(true);
  });
});

describe("the article's date", () => {
  test.for([
    [
      "is the one of its JSON-LD",
      jsonLd({ "@type": "NewsArticle", datePublished: "2025-03-21T07:00:00+01:00" }),
      "2025-03-21",
    ],
    [
      "is found in a graph",
      jsonLd({ "@graph": [{ "@type": ["ReportageNewsArticle"], datePublished: "2025-03-21" }] }),
      "2025-03-21",
    ],
    [
      "is found in a meta element",
      '<meta property="article:published_time" content="2025-03-21T06:00Z">',
      "2025-03-21",
    ],
    ["is unknown where the page says nothing", "<p>21 mars 2025", null],
    [
      "is unknown where the page contradicts itself",
      jsonLd([
        { "@type": "NewsArticle", datePublished: "2025-03-21" },
        { "@type": "NewsArticle", datePublished: "2024-01-01" },
      ]),
      null,
    ],
    ["is unknown where it is no day", jsonLd({ "@type": "NewsArticle", datePublished: "2025-02-31" }), null],
    ["is not that of something else", jsonLd({ "@type": "Event", datePublished: "2025-03-21" }), null],
    ["survives broken JSON-LD", '<script type="application/ld+json">{oops</script>', null],
  ] as const)("%s", async ([, html, date], { reader }) => {
    await reader.openPage(ELSEWHERE, `<!doctype html><title>t</title><body>${html}`);
    await giveToPage(reader.page, "scanner/article-date.ts", "articles");
    expect(await reader.page.evaluate(() => articles.articleDate(document))).toBe(date);
  });
});

describe("a walk that pauses at the second of five paragraphs reads what stays where it was", () => {
  const BODY = `
    <p>un</p>
    <section><p>deux</p><p>trois</p></section>
    <section><p>quatre</p><p>cinq</p></section>`;

  test.for([
    ["when nothing changes", () => {}, "un deux trois quatre cinq"],
    ["when the place is taken out", () => document.querySelector("section p")?.remove(), "un trois quatre cinq"],
    [
      "when the place is moved past unread text",
      () => document.body.append(document.querySelector("section p") ?? ""),
      "un trois quatre cinq deux",
    ],
    [
      "when what comes next is moved with the place",
      () => document.body.append(document.querySelector("section") ?? ""),
      "un quatre cinq deux trois",
    ],
    [
      "when that is moved to where the walk has been",
      () => document.body.prepend(document.querySelector("section") ?? ""),
      "un quatre cinq",
    ],
    [
      "when what follows in the same section is taken out too",
      () => document.querySelector("section")?.replaceChildren(),
      "un quatre cinq",
    ],
    [
      "when the place is moved out of what is then moved itself",
      () => {
        const section = document.querySelector("section");
        document.body.append(section?.firstChild ?? "", section ?? "");
      },
      "un quatre cinq deux trois",
    ],
  ] as const)("%s", async ([, change, expected], { reader }) => {
    await reader.openPage(ELSEWHERE, `<!doctype html><title>t</title><body>${BODY}`);
    await giveToPage(reader.page, "scanner/walk.ts", "walk");
    await giveToPage(reader.page, "scanner/place.ts", "places");
    const read = await reader.page.evaluate((source) => {
      const changePage = new Function(`(${source})()`);
      const sections = places.createSections();
      const leftOut = () => undefined;
      const options = {
        except: new Set<Node>(),
        pauseEvery: 1,
        sections,
        leftOut,
        footholds: [],
        shadowOf: () => null,
      };
      const lines: string[] = [];
      for (const block of walk.walkText(document.body, options)) {
        if (!block) continue;
        // The first line is told once the second is at hand.
        if (lines.push(block.text.trim()) === 1) changePage();
      }
      return lines.join(" ");
    }, String(change));
    expect(read).toBe(expected);
  });
});
