import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Page } from "puppeteer-core";
import { inBackground } from "../../scripts/lib/background.mjs";
import type { Target } from "../../scripts/lib/browsers.mjs";
import { isAtRest } from "../../scripts/lib/card-root.mjs";
import type { Launched } from "../../scripts/lib/launch.mjs";
import { ROOT } from "../../scripts/lib/run.mjs";
import type { PageReport } from "../../src/model/page-report";
import type { Settings } from "../../src/model/settings";
import { type CardView, cardAsPage, readCard, rectInCard } from "./card-view";
import { type ColourScheme, setColourScheme } from "./colour-scheme";
import { eventually } from "./eventually";
import { focusPage } from "./focus-page";
import { paintedTexts, rectOfText } from "./marks";
import { closeLeftPopup, openPopup, type PopupView } from "./popup-view";
import { pressCommand } from "./press-command";
import type { RecordingProxy } from "./proxy";

const OUTPUT = resolve(ROOT, "tests/e2e/output");
/** Looks at the page, about 20 ms apart, that find the same number of marks before they count as all of them. */
const AT_REST = 5;
/** CSS px of page shown around a card. */
const MARGIN = 24;
/** A corner of the window where no page under test has text. */
const NOWHERE = { x: 1270, y: 890 };

/** Somebody at a browser with Key Votes: what they can do, and what they see. */
export type Reader = {
  readonly target: Target;
  readonly launched: Launched;
  /** The one tab, kept for all tests. */
  readonly page: Page;
  /** All the network there is. */
  readonly proxy: RecordingProxy;
  /** Puts `html` at an address and opens it. */
  openPage(url: string, html: string): Promise<void>;
  /** Opens a page of the extension, e.g. "src/welcome/index.html", in the tab. */
  openExtensionPage(path: string): Promise<void>;
  /** Rests the mouse on the occurrence of `text` with index `nth`, 0 being the first. */
  hover(text: string, which: { readonly nth: number }): Promise<void>;
  moveMouseAway(): Promise<void>;
  /** Keeps a picture of the open card, once it is at rest, and the page around it. */
  pictureOfCard(name: string): Promise<void>;
  /** The card at this moment. */
  card(): Promise<CardView>;
  /** The card once it is open and, where given, shows `text`. */
  openCard(text: string): Promise<CardView>;
  closedCard(): Promise<void>;
  /** Clicks a button or link of the open card with the mouse. */
  clickInCard(name: string): Promise<void>;
  /** The card as a page of its own, for tools that cannot enter a closed root. */
  cardAsPage(): Promise<string>;
  /** Texts marked on the page at this moment, in order. */
  painted(): Promise<string[]>;
  /** The same once there are some and they have come to rest. */
  marked(): Promise<string[]>;
  /** What the content script tells the popup; null where none runs. */
  report(): Promise<PageReport | null>;
  popup(): Promise<PopupView>;
  /** A keyboard command of the manifest. */
  command(name: string): Promise<void>;
  /** Changes what the reader chose, from outside any window. */
  choose(settings: Partial<Settings>): Promise<void>;
  colours(scheme: ColourScheme): Promise<void>;
  /** Runs a self-contained function in the background; it sees `browser`. */
  background<Args extends unknown[], Result>(
    fn: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  /** Keeps a picture in tests/e2e/output, named after the browser too. */
  keep(name: string, png: Uint8Array): void;
  /** Keeps a picture of what the tab shows. */
  screenshot(name: string): Promise<void>;
  /** As after installation: first settings, light colours, mouse away. */
  startAfresh(): Promise<void>;
};

/** Makes a reader of a started browser. */
export function createReader(launched: Launched, page: Page, proxy: RecordingProxy): Reader {
  const { target } = launched;
  let scheme: ColourScheme = "light";

  async function card() {
    return await readCard(target, page);
  }
  function keep(name: string, png: Uint8Array) {
    mkdirSync(OUTPUT, { recursive: true });
    writeFileSync(resolve(OUTPUT, `${name}.${target}.png`), png);
  }
  async function colours(wanted: ColourScheme) {
    scheme = wanted;
    await setColourScheme(launched, page, wanted);
  }
  async function moveMouseAway() {
    await page.mouse.move(NOWHERE.x, NOWHERE.y);
  }

  return {
    target,
    launched,
    page,
    proxy,
    openPage: async (url, html) => {
      proxy.serve(url, { type: "text/html; charset=utf-8", body: html });
      await page.goto(url);
    },
    openExtensionPage: async (path) => {
      const url = `${launched.origin}/${path}`;
      // In Firefox the load of an extension page never settles for the driver: ask the page itself.
      await page.goto(url, { waitUntil: target === "chrome" ? "load" : [] });
      const state = () => page.evaluate(() => `${location.href} ${document.readyState}`);
      await eventually(async () => (await state()) === `${url} complete` || `${url} did not load.`);
    },
    hover: async (text, { nth }) => {
      const { x, y, width, height } = await rectOfText(page, text, nth);
      await page.mouse.move(x + width / 2, y + height / 2, { steps: 3 });
    },
    moveMouseAway,
    card,
    openCard: async (text) => {
      await eventually(async () => {
        const now = await card();
        return (now.isOpen && now.text.includes(text)) || `The card shows "${now.text}", not "${text}".`;
      });
      return await card();
    },
    closedCard: () => eventually(async () => !(await card()).isOpen || "The card is still open."),
    clickInCard: async (name) => {
      const { x, y, width, height } = await rectInCard(target, page, name);
      await page.mouse.click(x + width / 2, y + height / 2);
    },
    cardAsPage: () => cardAsPage(target, page),
    painted: () => paintedTexts(page),
    marked: async () => {
      let before: string[] = [];
      let same = 0;
      await eventually(async () => {
        const now = await paintedTexts(page);
        same = now.length > 0 && now.length === before.length ? same + 1 : 0;
        before = now;
        return same >= AT_REST || `${page.url()} is not marked.`;
      });
      return before;
    },
    report: () =>
      inBackground(launched, async () => {
        const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
        return tab?.id ? await browser.tabs.sendMessage(tab.id, { type: "report" }).catch(() => null) : null;
      }),
    popup: () => openPopup(launched, page, scheme),
    command: (name) => pressCommand(launched, name),
    choose: (settings) =>
      inBackground(
        launched,
        async ({ neverMarked, ...change }: Partial<Settings>) => {
          await navigator.locks.request("settings", async () => {
            const { settings: now } = await browser.storage.local.get<{ settings?: object }>("settings");
            const ofDevice = neverMarked ? { settingsOfDevice: { neverMarked } } : {};
            await browser.storage.local.set({ settings: { ...now, ...change }, ...ofDevice });
          });
        },
        settings,
      ),
    colours,
    background: (fn, ...args) => inBackground(launched, fn, ...args),
    keep,
    pictureOfCard: async (name) => {
      await eventually(async () => (await isAtRest(target, page)) || "The card does not come to rest.");
      const { rect } = await card();
      if (!rect) throw new Error("No card is open.");
      const x = Math.max(0, rect.x - MARGIN);
      const y = Math.max(0, rect.y - MARGIN);
      const clip = { x, y, width: rect.width + 2 * MARGIN, height: rect.height + 2 * MARGIN };
      keep(name, await page.screenshot({ clip, captureBeyondViewport: false }));
    },
    screenshot: async (name) => keep(name, await page.screenshot()),
    startAfresh: async () => {
      await closeLeftPopup(launched);
      await focusPage(launched, page);
      await moveMouseAway();
      await colours("light");
      await inBackground(launched, forgetSettings);
    },
  };
}

/** Runs in the background and is sent there as text. Names and vocabulary stay, as after installation. */
async function forgetSettings(): Promise<void> {
  await navigator.locks.request("settings", async () => {
    await browser.storage.sync.clear();
    await browser.storage.local.remove(["settings", "settingsOfDevice", "settingsSync"]);
  });
}
