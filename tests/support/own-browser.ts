import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { inject } from "vitest";
import { ensureBrowser } from "../../scripts/lib/browsers.mjs";
import { type Launched, launch } from "../../scripts/lib/launch.mjs";
import { welcomePage } from "../../scripts/lib/welcome-page.mjs";
import { eventually } from "./eventually";
import { startProxy } from "./proxy";
import { createReader, type Reader } from "./reader";

/** CSS px: wide enough for a newspaper's desktop layout. */
const WINDOW = { width: 1280, height: 900 };

/** A browser that one test has for itself, because it leaves it, or the extension in it, in no state for others. */
export type OwnBrowser = {
  /** Somebody at its first tab. */
  readonly reader: Reader;
  /**
   * Closes the browser and starts it again, with the same profile.
   * @returns somebody at the tab that shows `url`; Chromium has opened it again by itself, a driven Firefox does not
   */
  restart(url: string): Promise<Reader>;
};

/**
 * Does something in a browser of its own, as readers have it, and closes it, whatever happens.
 * @param options.extension folder of a built extension; null for the one of this project
 */
export async function withOwnBrowser(
  { extension }: { readonly extension: string | null },
  use: (own: OwnBrowser) => Promise<void>,
): Promise<void> {
  const target = inject("target");
  const profile = mkdtempSync(join(tmpdir(), "key-votes-profile-"));
  const proxy = await startProxy();
  const executable = await ensureBrowser(target);
  const start = () =>
    launch({
      target,
      executable,
      extension: extension ?? `dist/${target}`,
      headless: true,
      profile,
      proxyPort: proxy.port,
    });
  let launched = await start();
  try {
    const [page] = await launched.browser.pages();
    if (!page) throw new Error("The browser started without a tab.");
    await welcomePage(launched);
    await page.setViewport(WINDOW);
    const reader = createReader(launched, page, proxy);
    await reader.startAfresh();
    await use({
      reader,
      restart: async (url) => {
        await launched.browser.close();
        launched = await start();
        const tab = await tabOf(launched, url);
        await tab.setViewport(WINDOW);
        await tab.bringToFront();
        return createReader(launched, tab, proxy);
      },
    });
  } finally {
    await launched.browser.close();
    await proxy.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The tab that shows `url`. */
async function tabOf({ target, browser }: Launched, url: string): Promise<Page> {
  let found: Page | undefined;
  await eventually(async () => {
    const pages = await browser.pages();
    found = target === "chrome" ? pages.find((page) => page.url() === url) : pages[0];
    return found !== undefined || `${url} was not opened again.`;
  });
  if (!found) throw new Error(`${url} was not opened again.`);
  if (target === "firefox") await found.goto(url);
  return found;
}
