import { test as base, expect, inject } from "vitest";
import { ensureBrowser, type Target } from "../../scripts/lib/browsers.mjs";
import { launch } from "../../scripts/lib/launch.mjs";
import { welcomePage } from "../../scripts/lib/welcome-page.mjs";
import { type RecordedRequest, startProxy } from "./proxy";
import { createReader, type Reader } from "./reader";

declare module "vitest" {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface can be added to from outside.
  interface ProvidedContext {
    target: Target;
  }
}

/** What browsers ask for on their own account whatever they are told, refused by the proxy. None of it is ours to stop. */
const BROWSER_NOISE = [
  // Chromium: clock, sign-in state and component updates.
  "clients2.google.com",
  "accounts.google.com",
  "redirector.gvt1.com",
  "update.googleapis.com",
  "redirector.gvt1.com",
  // Firefox: its settings server, which release builds do not let anyone change.
  "firefox.settings.services.mozilla.com",
];

/** True for a request that neither a test nor a page under test made. */
function isUnexpected({ host, path, served }: RecordedRequest): boolean {
  return !served && path !== "/favicon.ico" && !BROWSER_NOISE.includes(host);
}

/** CSS px: wide enough for a newspaper's desktop layout. */
const WINDOW = { width: 1280, height: 900 };

/**
 * `test` with a reader at the browser of the running project. The browser is started once for all files; each test
 * begins afresh in the same tab.
 */
export const test = base.extend<{ $worker: { atBrowser: Reader }; $test: { reader: Reader } }>({
  atBrowser: [
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads the names of the fixtures used from this pattern.
    async ({}, use) => {
      const target = inject("target");
      const proxy = await startProxy();
      const launched = await launch({
        target,
        executable: await ensureBrowser(target),
        extension: `dist/${target}`,
        headless: true,
        proxyPort: proxy.port,
      });
      const [page] = await launched.browser.pages();
      if (!page) throw new Error("The browser started without a tab.");
      // It comes to the front when it opens, and tabs behind it are not marked.
      await welcomePage(launched);
      await page.setViewport(WINDOW);
      await use(createReader(launched, page, proxy));
      await launched.browser.close();
      await proxy.close();
    },
    { scope: "worker" },
  ],
  reader: async ({ atBrowser }, use) => {
    await atBrowser.startAfresh();
    const { requests } = atBrowser.proxy;
    const before = requests.length;
    await use(atBrowser);
    // Every test is a test of this as well.
    expect(requests.slice(before).filter(isUnexpected)).toEqual([]);
  },
});
