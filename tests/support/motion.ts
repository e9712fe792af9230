import type { Page } from "puppeteer-core";
import { inBrowserWindow } from "../../scripts/lib/firefox-scope.mjs";
import type { Launched } from "../../scripts/lib/launch.mjs";
import { eventually } from "./eventually";

/** How much movement the reader's system asks pages for. */
export type Motion = "full" | "reduced";

/** Makes a page see a system with or without the wish for less motion; in Firefox every page. */
export async function setMotion({ target, browser }: Launched, page: Page, motion: Motion): Promise<void> {
  const value = motion === "reduced" ? "reduce" : "no-preference";
  if (target === "chrome") await page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value }]);
  else {
    await inBrowserWindow(
      browser,
      (isReduced: number) => {
        // @ts-expect-error a global of Firefox's window
        Services.prefs.setIntPref("ui.prefersReducedMotion", isReduced);
      },
      motion === "reduced" ? 1 : 0,
    );
  }
  const seen = () => page.evaluate((wanted) => matchMedia(`(prefers-reduced-motion: ${wanted})`).matches, value);
  await eventually(async () => (await seen()) || `The page does not see ${motion} motion.`);
}
