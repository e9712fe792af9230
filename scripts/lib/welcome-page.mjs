import { poll } from "./poll.mjs";
import { Problem } from "./print.mjs";

/**
 * The address a tab shows. Puppeteer's own answer stays "about:blank" for pages of an extension in Firefox.
 * @param {import("puppeteer-core").Page} page
 * @returns {Promise<string>} empty while the tab is loading
 */
async function addressOf(page) {
  const known = page.url();
  return known !== "about:blank" ? known : await page.evaluate(() => location.href).catch(() => "");
}

/**
 * The tab of the welcome page, which the extension opens by itself when it is installed.
 * @param {import("./launch.mjs").Launched} launched
 * @returns {Promise<import("puppeteer-core").Page>}
 * @throws {Problem} when it does not open
 */
export async function welcomePage({ browser, origin }) {
  const page = await poll(async () => {
    for (const each of await browser.pages()) {
      if ((await addressOf(each)).startsWith(`${origin}/src/welcome/`)) return each;
    }
    return null;
  });
  if (!page) throw new Problem("The extension was installed but its welcome page did not open.");
  return page;
}
