import type { Page } from "puppeteer-core";
import { inBrowserWindow } from "../../scripts/lib/firefox-scope.mjs";
import type { Launched } from "../../scripts/lib/launch.mjs";
import { eventually } from "./eventually";

export type ColourScheme = "light" | "dark";

/** Pages follow the first, the toolbar and its popups the second and third. */
const FIREFOX_PREFERENCES = {
  dark: {
    "layout.css.prefers-color-scheme.content-override": 0,
    "browser.theme.toolbar-theme": 0,
    "ui.systemUsesDarkTheme": 1,
  },
  light: {
    "layout.css.prefers-color-scheme.content-override": 1,
    "browser.theme.toolbar-theme": 1,
    "ui.systemUsesDarkTheme": 0,
  },
} as const;

/** Makes pages see the reader's system in light or dark colours: `page` in Chromium, every page in Firefox. */
export async function setColourScheme({ target, browser }: Launched, page: Page, scheme: ColourScheme): Promise<void> {
  if (target === "chrome") await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  else {
    await inBrowserWindow(
      browser,
      (values: Readonly<Record<string, number>>) => {
        // @ts-expect-error a global of Firefox's window
        for (const [name, value] of Object.entries(values)) Services.prefs.setIntPref(name, value);
      },
      FIREFOX_PREFERENCES[scheme],
    );
  }
  const seen = () => page.evaluate((wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, scheme);
  await eventually(async () => (await seen()) || `The page does not see ${scheme} colours.`);
}
