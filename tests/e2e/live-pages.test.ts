import { describe, expect, inject } from "vitest";
import { eventually, soon } from "../support/eventually";
import { withOwnBrowser } from "../support/own-browser";
import { test } from "../support/reader-test";

const ADDRESS = "https://www.lemonde.fr/politique/direct.html";
/** Milliseconds: longer than it takes to read a short page that is seen. */
const PAST_READING_MS = 600;
const RETAILLEAU = "Bruno Retailleau a répondu.";
const DARMANIN = "Gérald Darmanin a répondu.";

function page(body: string): string {
  return `<!doctype html><html lang="fr"><title>Direct</title><body><main>${body}</main></body></html>`;
}

describe("text is marked", () => {
  test.for([
    ["a paywall's hidden attribute goes", "hidden", null],
    ["a consent dialog gives the page back", "aria-hidden", "false"],
    ["an editor becomes plain text", "contenteditable", "false"],
  ] as const)("when %s", async ([, attribute, later], { reader }) => {
    await reader.openPage(
      ADDRESS,
      page(`<p>${RETAILLEAU}</p><div id="more" ${attribute}="true"><p>${DARMANIN}</p></div>`),
    );
    await soon(() => reader.painted()).toEqual(["Bruno Retailleau"]);
    await reader.page.evaluate(
      (name, value) => {
        const more = document.getElementById("more");
        if (value === null) more?.removeAttribute(name);
        else more?.setAttribute(name, value);
      },
      attribute,
      later,
    );
    await soon(() => reader.painted()).toEqual(["Bruno Retailleau", "Gérald Darmanin"]);
  });

  test("in a frame of the same site, where its card opens", async ({ reader }) => {
    const inner = page(`<p>${RETAILLEAU}</p>`).replaceAll('"', "&quot;");
    await reader.openPage(
      ADDRESS,
      page(`<iframe srcdoc="${inner}" width="900" height="600" style="border:0"></iframe>`),
    );
    const frame = reader.page.frames().find((each) => each !== reader.page.mainFrame());
    if (!frame) throw new Error("The page has no frame.");
    const marks = () =>
      frame.evaluate(() => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0));
    await soon(marks).toBe(1);
    const { x, y } = await frame.evaluate(() => {
      const place = window.frameElement?.getBoundingClientRect();
      const text = document.querySelector("p")?.getBoundingClientRect();
      return { x: (place?.x ?? 0) + (text?.x ?? 0), y: (place?.y ?? 0) + (text?.y ?? 0) };
    });
    await reader.page.mouse.move(x + 30, y + 8, { steps: 3 });
    const card = () =>
      frame.evaluate(() => {
        const host = document.documentElement.lastElementChild;
        return host instanceof HTMLElement && host.matches(":popover-open");
      });
    await soon(card).toBe(true);
    // Popup and toolbar button tell of the page, not of what is set into it.
    expect((await reader.report())?.entities).toEqual([]);
  });

  test.for([
    ["by a script", (frame: HTMLIFrameElement, text: string) => frame.contentDocument?.body.append(text)],
    [
      "word by word",
      (frame: HTMLIFrameElement, text: string) => {
        const paragraph = frame.contentDocument?.createElement("p") ?? frame;
        frame.contentDocument?.body.append(paragraph);
        setTimeout(() => paragraph.append(text), 200);
      },
    ],
    [
      "as a document of its own",
      (frame: HTMLIFrameElement, text: string) => {
        frame.contentDocument?.open();
        frame.contentDocument?.write(`<!doctype html><title>t</title><p>${text}</p>`);
        frame.contentDocument?.close();
      },
    ],
    [
      "in a shadow tree",
      (frame: HTMLIFrameElement, text: string) => {
        const host = frame.contentDocument?.createElement("div") ?? frame;
        host.attachShadow({ mode: "open" }).append(text);
        frame.contentDocument?.body.append(host);
      },
    ],
  ] as const)("in a frame that is empty at first and written %s", async ([, write], { reader }) => {
    await reader.openPage(ADDRESS, page('<iframe width="900" height="600"></iframe>'));
    await reader.page.evaluate(
      (milliseconds) => new Promise((resume) => setTimeout(resume, milliseconds)),
      PAST_READING_MS,
    );
    await reader.page.evaluate(
      (source, text) => {
        const frame = document.querySelector("iframe");
        new Function("frame", "text", `(${source})(frame, text)`)(frame, text);
      },
      String(write),
      RETAILLEAU,
    );
    await soon(() =>
      reader.page.evaluate(() => {
        const view = document.querySelector("iframe")?.contentWindow as (Window & typeof globalThis) | null | undefined;
        return [...(view?.CSS.highlights.values() ?? [])].reduce((sum, highlight) => sum + highlight.size, 0);
      }),
    ).toBe(1);
  });

  test("in no frame as small as an advertisement", async ({ reader }) => {
    const inner = page(`<p>${RETAILLEAU}</p>`).replaceAll('"', "&quot;");
    const iframe = `<iframe srcdoc="${inner}" width="300" height="100"></iframe>`;
    await reader.openPage(ADDRESS, page(`<p>${DARMANIN}</p>${iframe}`));
    await soon(() => reader.painted()).toEqual(["Gérald Darmanin"]);
    const frame = reader.page.frames().find((each) => each !== reader.page.mainFrame());
    expect(await frame?.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  test.for(["open", "closed"] as const)(
    "in a shadow tree that is %s, also when it comes late",
    async (mode, { reader }) => {
      await reader.openPage(ADDRESS, page(`<p>${DARMANIN}</p><story-text></story-text>`));
      await soon(() => reader.painted()).toEqual(["Gérald Darmanin"]);
      await reader.page.evaluate(
        (text, shadowMode) => {
          const root = document.querySelector("story-text")?.attachShadow({ mode: shadowMode });
          const paragraph = document.createElement("p");
          paragraph.textContent = text;
          root?.append(paragraph);
          document.querySelector("main")?.append("La suite.");
          Object.assign(globalThis, { paragraph });
        },
        RETAILLEAU,
        mode,
      );
      const marks = () =>
        reader.page.evaluate(() => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0));
      await soon(marks).toBe(2);
      const place = await reader.page.evaluate(() => {
        const { x, y } = (globalThis as unknown as { paragraph: Element }).paragraph.getBoundingClientRect();
        return { x, y };
      });
      await reader.page.mouse.move(place.x + 20, place.y + 8, { steps: 3 });
      await reader.openCard("Retailleau");
      await reader.page.keyboard.press("Escape");
      await reader.page.evaluate((text) => {
        (globalThis as unknown as { paragraph: Element }).paragraph.textContent = text;
      }, "Personne.");
      await soon(marks).toBe(1);
    },
  );
});

test("an element that becomes an editor loses its marks", async ({ reader }) => {
  await reader.openPage(ADDRESS, page(`<p>${RETAILLEAU}</p><div id="note"><p>${DARMANIN}</p></div>`));
  await soon(() => reader.painted()).toEqual(["Bruno Retailleau", "Gérald Darmanin"]);
  await reader.page.evaluate(() => document.getElementById("note")?.setAttribute("contenteditable", "true"));
  await soon(() => reader.painted()).toEqual(["Bruno Retailleau"]);
});

test.for([
  ["becomes an editor", { contenteditable: "true" }],
  ["is hidden", { hidden: "" }],
  ["is hidden from those who listen", { "aria-hidden": "true" }],
] as const)("a word within a line that %s loses its mark", async ([, attributes], { reader }) => {
  const alone = `<p><b id="word">Gérald Darmanin</b></p>`;
  await reader.openPage(ADDRESS, page(`<p>${RETAILLEAU}</p>${alone}`));
  await soon(() => reader.painted()).toEqual(["Bruno Retailleau", "Gérald Darmanin"]);
  await reader.page.evaluate((given) => {
    for (const [name, value] of Object.entries(given)) document.getElementById("word")?.setAttribute(name, value);
  }, attributes);
  await soon(() => reader.painted()).toEqual(["Bruno Retailleau"]);
});

test("a word that moves into what is not read loses its mark", async ({ reader }) => {
  const places = `<p><b id="word">Gérald Darmanin</b></p><p><span id="box" aria-hidden="true"></span></p>`;
  await reader.openPage(ADDRESS, page(`<p>${RETAILLEAU}</p>${places}`));
  await soon(() => reader.painted()).toEqual(["Bruno Retailleau", "Gérald Darmanin"]);
  await reader.page.evaluate(() => {
    const word = document.getElementById("word");
    if (word) document.getElementById("box")?.append(word);
  });
  await soon(() => reader.painted()).toEqual(["Bruno Retailleau"]);
});

test("names beside one that is removed keep their marks", async ({ reader }) => {
  await reader.openPage(ADDRESS, page("<p>Bruno Retailleau et <b>WhatsApp</b> et Gérald Darmanin.</p>"));
  await soon(() => reader.painted()).toEqual(["Bruno Retailleau", "WhatsApp", "Gérald Darmanin"]);
  await reader.page.evaluate(() => document.querySelector("b")?.remove());
  await soon(() => reader.painted()).not.toContain("WhatsApp");
  // What went is looked for half a second later.
  await soon(async () => (await reader.report())?.entities.length).toBe(2);
  expect(await reader.painted()).toEqual(["Bruno Retailleau", "Gérald Darmanin"]);
});

test("an article within what is not read is not read", async ({ reader }) => {
  const parts = `<p>${RETAILLEAU}</p><div hidden><article>${DARMANIN}</article></div>`;
  await reader.openPage(ADDRESS, `<!doctype html><html lang="fr"><title>Direct</title><body>${parts}</body></html>`);
  await soon(() => reader.painted()).toEqual(["Bruno Retailleau"]);
});

test("what one article told does not hold in the next, loaded without a new page", async ({ reader }) => {
  await reader.openPage(ADDRESS, page(`<article><h1>Un</h1><p>${RETAILLEAU}</p><p>Retailleau s’est tu.</p></article>`));
  await soon(async () => (await reader.report())?.entities[0]?.count).toBe(2);
  await reader.page.evaluate(() => {
    history.pushState(null, "", "/politique/autre.html");
    const [heading, first, second] = document.querySelectorAll("article > *");
    if (heading) heading.textContent = "Deux";
    if (first) first.textContent = "Gérald Darmanin a répondu.";
    if (second) second.textContent = "Retailleau est un nom de famille.";
  });
  await soon(async () => (await reader.report())?.entities.map(({ surface }) => surface)).toEqual(["Gérald Darmanin"]);
});

test("an article stays marked while the page changes its address as the reader scrolls", async ({ reader }) => {
  await reader.openPage(ADDRESS, page(`<article><h1>Un</h1><p>${RETAILLEAU}</p></article>`));
  await soon(() => reader.painted()).toEqual(["Bruno Retailleau"]);
  await reader.page.evaluate((text) => {
    history.replaceState(null, "", "/politique/suivant.html");
    const next = document.createElement("article");
    const heading = document.createElement("h1");
    heading.textContent = "Deux";
    next.append(heading, text);
    document.querySelector("main")?.append(next);
  }, `${DARMANIN} Retailleau s’est tu.`);
  await soon(() => reader.painted()).toEqual(["Bruno Retailleau", "Gérald Darmanin", "Retailleau"]);
});

test("a document written anew is marked, and its cards open", async ({ reader }) => {
  await reader.openPage(ADDRESS, page(`<p>${RETAILLEAU}</p>`));
  await soon(() => reader.painted()).toEqual(["Bruno Retailleau"]);
  await reader.page.evaluate(
    (html) => {
      document.open();
      document.write(html);
      document.close();
    },
    page(`<p>${DARMANIN}</p>`),
  );
  await soon(() => reader.painted()).toEqual(["Gérald Darmanin"]);
  await reader.hover("Gérald Darmanin", { nth: 0 });
  await reader.openCard("Darmanin");
});

test("a rewrite of the whole page, however large, is marked", async ({ reader }) => {
  await reader.openPage(ADDRESS, page(`<p>${RETAILLEAU}</p>`));
  await soon(() => reader.painted()).toEqual(["Bruno Retailleau"]);
  await reader.page.evaluate((text) => {
    const main = document.querySelector("main");
    const paragraphs = Array.from({ length: 5_000 }, () => {
      const paragraph = document.createElement("p");
      paragraph.textContent = "Rien.";
      return paragraph;
    });
    const last = document.createElement("p");
    last.textContent = text;
    main?.replaceChildren(...paragraphs, last);
  }, DARMANIN);
  await soon(async () => (await reader.report())?.entities.map(({ surface }) => surface)).toEqual(["Gérald Darmanin"]);
  await soon(() => reader.painted()).toEqual(["Gérald Darmanin"]);
});

test("a feed that goes on and on keeps in mind only what it still shows", async ({ reader }) => {
  await reader.openPage(ADDRESS, page('<div id="feed"></div>'));
  await reader.page.evaluate(async (text) => {
    const feed = document.getElementById("feed");
    for (let round = 0; round < 100; round++) {
      for (let added = 0; added < 20; added++) {
        const post = document.createElement("article");
        post.textContent = text;
        feed?.append(post);
      }
      while (feed && feed.childElementCount > 40) feed.firstElementChild?.remove();
      await new Promise((resume) => setTimeout(resume, 10));
    }
  }, RETAILLEAU);
  await soon(async () => (await reader.report())?.entities[0]?.count).toBe(40);
  await soon(async () => (await reader.painted()).length).toBe(25);
});

// Firefox lets no driver collect what is let go.
if (inject("target") === "chrome") {
  test("nothing that left the page is held on to, decided or not", async ({ reader }) => {
    await reader.openPage(ADDRESS, page(`<p>${DARMANIN}</p><div id="feed"></div>`));
    await soon(() => reader.painted()).toEqual(["Gérald Darmanin"]);
    await reader.page.evaluate(
      async (texts) => {
        const feed = document.getElementById("feed");
        const left: WeakRef<Element>[] = [];
        for (let round = 0; round < 20; round++) {
          for (const text of texts) {
            const post = document.createElement("p");
            post.textContent = text;
            feed?.append(post);
            left.push(new WeakRef(post));
          }
          await new Promise((resume) => setTimeout(resume, 100));
          feed?.replaceChildren();
        }
        Object.assign(window, { left });
      },
      ["Ciotti recule.", RETAILLEAU, "Personne ne parle."],
    );
    const session = await reader.page.createCDPSession();
    await soon(async () => {
      await session.send("HeapProfiler.collectGarbage");
      return reader.page.evaluate(() => {
        const { left } = window as unknown as { left: WeakRef<Element>[] };
        return left.filter((post) => post.deref()).length;
      });
    }).toBe(0);
  });
}

test("a page come back to is marked as the reader wants it now", async ({ reader }) => {
  await reader.openPage(ADDRESS, page(`<p>${RETAILLEAU}</p>`));
  await soon(() => reader.painted()).toEqual(["Bruno Retailleau"]);
  await reader.openPage("https://www.example.org/ailleurs.html", page("<p>Rien.</p>"));
  await reader.choose({ enabled: false });
  await reader.page.goBack();
  await eventually(async () => reader.page.url() === ADDRESS || `At ${reader.page.url()}.`);
  await soon(async () => (await reader.report())?.state).toBe("off");
  expect(await reader.painted()).toEqual([]);
});

test("a tab in the background is not read until it is seen", async ({ reader }) => {
  const front = await reader.launched.browser.newPage();
  await front.bringToFront();
  await reader.openPage(ADDRESS, page(`<p>${RETAILLEAU}</p>`));
  await new Promise((resume) => setTimeout(resume, PAST_READING_MS));
  expect(await reader.page.evaluate(() => document.visibilityState)).toBe("hidden");
  expect(await reader.painted()).toEqual([]);
  await reader.page.bringToFront();
  await soon(() => reader.painted()).toEqual(["Bruno Retailleau"]);
  await front.close();
});

// Firefox makes no page ready ahead of a click.
if (inject("target") === "chrome") {
  // The driver may lose a tab whose page is exchanged for the one made ready, and, from then on, sight of new tabs: the page
  // itself tells what it saw, and no other test uses this browser.
  test("a page made ready ahead of a click is not read until it is opened", async () => {
    await withOwnBrowser({ extension: null }, async ({ reader: { page: tab, proxy } }) => {
      const next = new URL("suite.html", ADDRESS).href;
      const told = new URL("vu.json", ADDRESS).href;
      const tell = `document.addEventListener("prerenderingchange", () => {
        const marks = () => [...CSS.highlights.values()].reduce((all, { size }) => all + size, 0);
        const ahead = marks();
        const look = () => (marks() > 0 ? fetch("${told}?ahead=" + ahead + "&marks=" + marks()) : setTimeout(look, 20));
        look();
      })`;
      const body = page(`<p>${RETAILLEAU}</p><script>${tell}</script>`);
      proxy.serve(next, { type: "text/html; charset=utf-8", body });
      proxy.serve(told, { type: "application/json", body: "{}" });
      const rules = JSON.stringify({ prerender: [{ source: "list", urls: [next] }] });
      const link = page(`<a href="${next}">suite</a><script type="speculationrules">${rules}</script>`);
      proxy.serve(ADDRESS, { type: "text/html; charset=utf-8", body: link });
      const asked = (url: string) => proxy.requests.find(({ path }) => path?.startsWith(new URL(url).pathname))?.path;
      await tab.goto(ADDRESS);
      await soon(async () => asked(next)).toBeDefined();
      await new Promise((resume) => setTimeout(resume, PAST_READING_MS));
      await tab.click("a");
      await soon(async () => asked(told)).toMatch(/\?ahead=0&marks=1$/);
    });
  });
}
