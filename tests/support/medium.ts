import type { Page } from "puppeteer-core";
import { inBrowserWindow } from "../../scripts/lib/firefox-scope.mjs";
import type { Launched } from "../../scripts/lib/launch.mjs";
import { eventually } from "./eventually";

/** What a page is shown on: a screen, a screen whose colours the reader's system forces on every page, or paper. */
export type Medium = "screen" | "forcedColours" | "print";

const QUERIES = {
  screen: "screen and (forced-colors: none)",
  forcedColours: "screen and (forced-colors: active)",
  print: "print",
};

/** Makes a page believe that it is shown on another medium. */
export async function setMedium({ target, browser }: Launched, page: Page, medium: Medium): Promise<void> {
  const forced = medium === "forcedColours" ? "active" : "none";
  const type = medium === "print" ? "print" : "screen";
  if (target === "chrome") {
    const session = await page.createCDPSession();
    await session.send("Emulation.setEmulatedMedia", {
      media: type,
      features: [{ name: "forced-colors", value: forced }],
    });
  } else {
    await inBrowserWindow(
      browser,
      (wantedType: string, wantedForced: string) => {
        // @ts-expect-error a global of Firefox's window
        const { browsingContext } = gBrowser.selectedBrowser;
        browsingContext.mediumOverride = wantedType === "print" ? "print" : "";
        browsingContext.forcedColorsOverride = wantedForced;
      },
      type,
      forced,
    );
  }
  const seen = () => page.evaluate((query) => matchMedia(query).matches, QUERIES[medium]);
  await eventually(async () => (await seen()) || `The page does not believe in ${medium}.`);
}
