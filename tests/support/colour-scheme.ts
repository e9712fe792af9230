import type { Page } from "puppeteer-core";
import { inBrowserWindow } from "../../scripts/lib/firefox-scope.mjs";
import type { Launched } from "../../scripts/lib/launch.mjs";
import { eventually } from "./eventually";

export type ColourScheme = "light" | "dark";

/** Makes pages see the reader's system in light or dark colours: `page` in Chromium, every page in Firefox. */
export async function setColourScheme({ target, browser }: Launched, page: Page, scheme: ColourScheme): Promise<void> {
  if (target === "chrome") await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  else {
    await inBrowserWindow(
      browser,
      (value: number) => {
        // @ts-expect-error a global of Firefox's window
        Services.prefs.setIntPref("layout.css.prefers-color-scheme.content-override", value);
      },
      scheme === "dark" ? 0 : 1,
    );
  }
  const seen = () => page.evaluate((wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, scheme);
  await eventually(async () => (await seen()) || `The page does not see ${scheme} colours.`);
}
