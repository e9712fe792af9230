import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, inject } from "vitest";
import { inBrowserWindow } from "../../scripts/lib/firefox-scope.mjs";
import { ROOT } from "../../scripts/lib/run.mjs";
import { welcomePage } from "../../scripts/lib/welcome-page.mjs";
import { ARTICLES } from "../support/articles";
import { badge } from "../support/badge";
import { soon } from "../support/eventually";
import { withOwnBrowser } from "../support/own-browser";
import type { Reader } from "../support/reader";
import { test } from "../support/reader-test";
import { sleepBackground } from "../support/sleep-background";

const { url, html } = ARTICLES.en;
const NAME = "Bruno Retailleau";
/** Milliseconds for a test that has a browser for itself. */
const OWN_BROWSER_MS = 90_000;
/** Milliseconds for two hundred tabs on a busy machine. */
const MANY_TABS_MS = 240_000;

/** Everything a page can notice of an extension that fails: its own document, and errors in its console. */
function watchPage(reader: Reader) {
  const errors: string[] = [];
  reader.page.on("pageerror", (error) => errors.push(String(error)));
  const document = () => reader.page.evaluate(() => new XMLSerializer().serializeToString(window.document));
  return { errors, document };
}

/** The build of this browser with one file damaged, or without it (null), while `use` uses it. */
async function withDamaged(path: string, content: string | null, use: (folder: string) => Promise<void>) {
  const folder = mkdtempSync(join(tmpdir(), "key-votes-damaged-"));
  try {
    cpSync(resolve(ROOT, "dist", inject("target")), folder, { recursive: true });
    if (content === null) rmSync(join(folder, path));
    else writeFileSync(join(folder, path), content);
    await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Does something to what the extension keeps on the device, and puts it back, whatever happens. */
async function withStorageAsItWas({ background }: Reader, use: () => Promise<void>): Promise<void> {
  const kept = await background(() => browser.storage.local.get(null));
  try {
    await use();
  } finally {
    await background(async (before: Record<string, unknown>) => {
      await browser.storage.local.clear();
      await browser.storage.local.set(before);
    }, kept);
  }
}

/** What an update does to open pages: everything of the old extension ends, and the new one starts. */
async function updateExtension({ launched }: Reader): Promise<void> {
  const { browser, id, target } = launched;
  if (target === "chrome") {
    // No driver updates one in its place.
    await browser.uninstallExtension(id);
    await browser.installExtension(resolve(ROOT, "dist/chrome"));
    await welcomePage(launched);
    return;
  }
  await inBrowserWindow(
    browser,
    async (addon) => {
      // @ts-expect-error a global of Firefox's window
      const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
      await (await AddonManager.getAddonByID(addon)).reload();
      return null;
    },
    id,
  );
}

describe("the extension", () => {
  test(
    "updated while a page is open leaves the page unharmed, and runs again when it is loaded again",
    async () => {
      await withOwnBrowser({ extension: null }, async ({ reader }) => {
        await reader.openPage(url, html);
        const marks = await reader.marked();
        const page = watchPage(reader);
        const before = await page.document();
        await updateExtension(reader);
        await reader.page.bringToFront();
        // Chromium leaves the old script alone, which ends with its first question; Firefox puts the new one in its place.
        if (reader.target === "firefox") await soon(async () => (await reader.report())?.state).toBe("running");
        await reader.hover(NAME, { nth: 0 });
        if (reader.target === "chrome") await soon(() => reader.painted()).toEqual([]);
        else await reader.openCard("Retailleau");
        await reader.page.reload();
        expect(await reader.marked()).toEqual(marks);
        expect([await page.document(), page.errors]).toEqual([before, []]);
      });
    },
    OWN_BROWSER_MS,
  );

  test(
    "removed while a page is open ends there, and nothing of it is seen any more",
    async () => {
      await withOwnBrowser({ extension: null }, async ({ reader }) => {
        await reader.openPage(url, html);
        await reader.marked();
        const page = watchPage(reader);
        const before = await page.document();
        await reader.launched.browser.uninstallExtension(reader.launched.id);
        await reader.hover(NAME, { nth: 0 });
        await reader.page.mouse.click(5, 5);
        if (reader.target === "chrome") await soon(() => reader.painted()).toEqual([]);
        // Firefox takes the script away at once, and the style sheet of its marks with it.
        const look = () =>
          reader.page.evaluate(() => {
            const [name = "none"] = [...CSS.highlights.keys()];
            return getComputedStyle(document.body, `::highlight(${name})`).textDecorationLine;
          });
        await soon(look).toBe("none");
        expect([await page.document(), page.errors]).toEqual([before, []]);
      });
    },
    OWN_BROWSER_MS,
  );

  test("whose background is stopped in the middle of an answer gives the answer all the same", async ({ reader }) => {
    await reader.choose({ language: "en" });
    await reader.openPage(url, html);
    await reader.marked();
    // The next look into it starts it, knowing nothing of what it was asked before.
    await sleepBackground(reader);
    await reader.background(() => {
      self.fetch = () => {
        self.name = "asked";
        return new Promise(() => {});
      };
    });
    await reader.hover(NAME, { nth: 0 });
    await soon(() => reader.background(() => self.name)).toBe("asked");
    await sleepBackground(reader);
    await reader.openCard("Retailleau");
  });
});

describe("the storage", () => {
  test("for settings full: what is chosen stays on this device, is said, and is carried once there is room", async ({
    reader,
  }) => {
    await reader.choose({ language: "en" });
    await reader.background(fillSync);
    await reader.openExtensionPage("src/options/index.html");
    const text = () => reader.page.evaluate(() => document.body.innerText);
    await soon(text).toContain("Mark names in the news");
    await reader.choose({ density: "all", pausedSites: ["a.example.org", "b.example.org"] });
    await soon(text).toContain("The browser has no room left to carry these settings");
    await reader.openExtensionPage("src/options/index.html");
    await soon(text).toContain("The browser has no room left to carry these settings");
    await reader.background(emptySync);
    await reader.choose({ badge: false });
    await soon(text).not.toContain("The browser has no room left");
    const carried = () => reader.background(async () => (await browser.storage.sync.get("settings")).settings);
    await soon(carried).toMatchObject({
      density: "all",
      badge: false,
      pausedSites: ["a.example.org", "b.example.org"],
    });
  });

  test("full to the last byte: a choice goes before the names kept for pages, which are marked all the same", async ({
    reader,
  }) => {
    await reader.choose({ language: "en" });
    await reader.openPage(url, html);
    await reader.marked();
    await withStorageAsItWas(reader, async () => {
      await reader.background(fillLocal);
      const popup = await reader.popup();
      await popup.press("Services");
      await soon(() => reader.painted()).not.toContain("Telegram");
      await popup.close();
      await reader.page.reload();
      expect(await reader.marked()).toContain(NAME);
      expect(await reader.painted()).not.toContain("Telegram");
    });
  });

  test("damaged: everything is as at first, and what is chosen then stays", async ({ reader }) => {
    await reader.openPage(url, html);
    const marks = await reader.marked();
    await withStorageAsItWas(reader, async () => {
      await reader.background(async () => {
        const { version } = browser.runtime.getManifest();
        await browser.storage.sync.set({ settings: [1] });
        await browser.storage.local.set({
          settings: 42,
          settingsOfDevice: "\u0000",
          settingsSync: [],
          reach: { everywhere: "yes", sites: 7 },
          recognition: { version, data: { names: 7 } },
        });
      });
      const page = watchPage(reader);
      await reader.page.reload();
      expect(await reader.marked()).toEqual(marks);
      const popup = await reader.popup();
      await popup.press("Services");
      await soon(() => reader.painted()).not.toContain("Telegram");
      await popup.close();
      await reader.page.reload();
      expect(await reader.marked()).toContain(NAME);
      expect(await reader.painted()).not.toContain("Telegram");
      expect(page.errors).toEqual([]);
    });
  });
});

/** What the package holds is the same for both browsers, and each case takes a browser of its own: Firefox is shown one of each. */
const WAYS = inject("target") === "chrome" ? (["missing", "damaged"] as const) : (["damaged"] as const);
const DAMAGED = { names: '{"names":', country: "\u0000" };

describe("the dataset", () => {
  test.for(WAYS)("whose names are %s marks nothing, and harms no page", { timeout: OWN_BROWSER_MS }, async (way) => {
    await withDamaged("dataset/recognition.json", way === "missing" ? null : DAMAGED.names, async (extension) => {
      await withOwnBrowser({ extension }, async ({ reader }) => {
        await reader.choose({ language: "en" });
        const page = watchPage(reader);
        await reader.openPage(url, html);
        await soon(async () => (await reader.report())?.state).toBe("running");
        const popup = await reader.popup();
        await soon(() => popup.text()).toContain("Nothing found on this page");
        await popup.close();
        expect(await reader.painted()).toEqual([]);
        expect(page.errors).toEqual([]);
      });
    });
  });

  test.for(WAYS)(
    "whose records of a country are %s opens no card of theirs, and all others",
    { timeout: OWN_BROWSER_MS },
    async (way) => {
      await withDamaged(
        "dataset/jurisdictions/us.json",
        way === "missing" ? null : DAMAGED.country,
        async (extension) => {
          await withOwnBrowser({ extension }, async ({ reader }) => {
            await reader.choose({ language: "en", openDelay: 250 });
            await reader.openPage(
              url,
              `<!doctype html><html lang="en"><title>t</title><body><main><p>Bruno Retailleau spoke.</p>
            <p>So did Senator Ron Wyden.</p></main></body></html>`,
            );
            expect(await reader.marked()).toEqual([NAME, "Ron Wyden"]);
            const page = watchPage(reader);
            await reader.hover(NAME, { nth: 0 });
            await reader.openCard("Retailleau");
            await reader.moveMouseAway();
            await reader.closedCard();
            await reader.hover("Ron Wyden", { nth: 0 });
            await new Promise((resume) => setTimeout(resume, 1_000));
            expect((await reader.card()).isOpen).toBe(false);
            expect(page.errors).toEqual([]);
          });
        },
      );
    },
  );
});

describe("the clock", () => {
  test.for([
    ["set back by decades", 0, false],
    ["set forward by decades", 4_000_000_000_000, true],
  ] as const)("%s opens cards as ever", async ([, now, isAged], { reader }) => {
    await reader.choose({ language: "en" });
    await reader.openPage(url, html);
    await reader.marked();
    await reader.background((then: number) => {
      const Now = Date;
      self.Date = class extends Now {
        constructor() {
          super(then);
        }
      } as DateConstructor;
    }, now);
    await reader.hover(NAME, { nth: 0 });
    const { text } = await reader.openCard("Retailleau");
    expect(text.includes("more than 90 days old")).toBe(isAged);
    await sleepBackground(reader);
  });
});

describe("a tab", () => {
  test("that the browser discarded is marked when it is loaded again, as the reader wants it now", async ({
    reader,
  }) => {
    await reader.choose({ language: "en" });
    const { browser } = reader.launched;
    const tab = await browser.newPage();
    reader.proxy.serve(url, { type: "text/html; charset=utf-8", body: html });
    await tab.goto(url);
    await tab.bringToFront();
    const loaded = await reader.background(async () => {
      const [front] = await globalThis.browser.tabs.query({ active: true, lastFocusedWindow: true });
      return front?.id ?? 0;
    });
    await reader.page.bringToFront();
    // Chromium gives the tab another number then.
    const id = await reader.background(
      async (behind: number) => (await globalThis.browser.tabs.discard(behind))?.id ?? behind,
      loaded,
    );
    await reader.choose({ kinds: { person: true, bill: true, service: false, term: false, vote: true } });
    await reader.background((behind: number) => globalThis.browser.tabs.update(behind, { active: true }), id);
    const entities = () =>
      reader.background(async (shown: number) => {
        const report = await globalThis.browser.tabs.sendMessage(shown, { type: "report" }).catch(() => null);
        return ((report as { entities: { kind: string }[] } | null)?.entities ?? []).map(({ kind }) => kind);
      }, id);
    await soon(entities).toContain("person");
    expect(await entities()).not.toContain("service");
    await soon(() =>
      reader.background((shown: number) => globalThis.browser.action.getBadgeText({ tabId: shown }), id),
    ).toMatch(/^\d+$/);
    await reader.background((shown: number) => globalThis.browser.tabs.remove(shown), id);
  });

  test(
    "gone back to is marked as it was, by the reader’s choices of now, when the browser had kept the page",
    async () => {
      await withOwnBrowser({ extension: null }, async ({ reader }) => {
        const kept = { type: "text/html; charset=utf-8", headers: { "cache-control": "max-age=60" } };
        reader.proxy.serve(url, {
          ...kept,
          body: html.replace(
            "</body>",
            "<script>onpageshow = (shown) => (window.wasKept = shown.persisted);</script></body>",
          ),
        });
        reader.proxy.serve("https://www.theguardian.com/world/next.html", { ...kept, body: "<p>Next.</p>" });
        await reader.page.goto(url);
        expect(await reader.marked()).toContain(NAME);
        await reader.page.evaluate(() => location.assign("https://www.theguardian.com/world/next.html"));
        await soon(() => reader.page.evaluate(() => document.body.innerText)).toBe("Next.");
        await reader.choose({ kinds: { person: false, bill: true, service: true, term: false, vote: true } });
        await reader.page.evaluate(() => history.back());
        await soon(() => reader.page.evaluate("window.wasKept")).toBe(true);
        await soon(() => reader.painted()).not.toContain(NAME);
        expect(await reader.painted()).toContain("Telegram");
        // With the same number as before: the browser has taken it off the toolbar button.
        await soon(() => badge(reader)).toMatch(/^\d+$/);
        const count = await badge(reader);
        await reader.page.evaluate(() => history.forward());
        await soon(() => reader.page.evaluate(() => document.body.innerText)).toBe("Next.");
        expect(await badge(reader)).toBe("");
        await reader.page.evaluate(() => history.back());
        await soon(() => badge(reader)).toBe(count);
        await reader.page.evaluate(() => history.pushState(null, "", "?part=2"));
        await reader.hover("Telegram", { nth: 0 });
        await reader.openCard("Telegram");
        expect(await badge(reader)).toBe(count);
      });
    },
    OWN_BROWSER_MS,
  );

  test("of two hundred behind the one in front costs nothing until it is seen, and then follows every switch", {
    timeout: MANY_TABS_MS,
  }, async ({ reader }) => {
    await reader.choose({ language: "en" });
    await reader.openPage(url, html);
    const marks = await reader.marked();
    const ids: number[] = [];
    try {
      for (let group = 0; group < 20; group++) ids.push(...(await reader.background(openTen, url)));
      const badgeOf = (id: number) =>
        reader.background((tab: number) => browser.action.getBadgeText({ tabId: tab }), id);
      const texts: string[] = await reader.background(
        (tabs: number[]) => Promise.all(tabs.map((tabId) => browser.action.getBadgeText({ tabId }))),
        ids,
      );
      expect(new Set(texts)).toEqual(new Set([""]));
      const popup = await reader.popup();
      await popup.press("Services");
      await soon(() => reader.painted()).not.toContain("Telegram");
      await popup.press("Services");
      await soon(() => reader.painted()).toEqual(marks);
      await popup.close();
      const last = ids.at(-1) ?? 0;
      await reader.background((id: number) => browser.tabs.update(id, { active: true }), last);
      await soon(() => badgeOf(last)).toMatch(/^\d+$/);
    } finally {
      await reader.background((tabs: number[]) => browser.tabs.remove(tabs), ids);
    }
  });
});

// The rest runs in the background and is sent there as text.

async function openTen(address: string): Promise<number[]> {
  const tabs = Array.from({ length: 10 }, () => browser.tabs.create({ url: address, active: false }));
  return (await Promise.all(tabs)).map(({ id }) => id ?? 0);
}

async function fillSync(): Promise<void> {
  for (const size of [8_000, 1_000, 100, 20]) {
    for (let items = 100; items >= 1; items = Math.floor(items / 2)) {
      const names = Array.from({ length: items }, (_, place) => `f${size}.${items}.${place}`);
      const filler = Object.fromEntries(names.map((name) => [name, "x".repeat(size)]));
      await browser.storage.sync.set(filler).catch(() => {});
    }
  }
}

async function emptySync(): Promise<void> {
  const names = Object.keys(await browser.storage.sync.get(null));
  await browser.storage.sync.remove(names.filter((name) => name.startsWith("f")));
}

/** Firefox knows no last byte: there the filler is just large. */
async function fillLocal(): Promise<void> {
  for (let size = 8_000_000, place = 0; size >= 1; size = Math.floor(size / 2), place++) {
    await browser.storage.local.set({ [`filler${place}`]: "x".repeat(size) }).catch(() => {});
  }
}
