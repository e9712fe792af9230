import { resolve } from "node:path";
import { inBackground } from "./background.mjs";
import { inCardRoot, isAtRest } from "./card-root.mjs";
import { poll } from "./poll.mjs";
import { Problem } from "./print.mjs";

/**
 * @typedef {import("./launch.mjs").Launched} Launched
 * @typedef {import("puppeteer-core").Page} Page
 * @typedef {import("../../src/model/page-report.ts").PageReport} PageReport
 */

/**
 * What the content script of the tab in front has to say; null where none runs or nothing is marked yet.
 * @param {Launched} launched
 * @returns {Promise<PageReport | null>}
 */
async function reportOf(launched) {
  const report = await inBackground(launched, async () => {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id ? await browser.tabs.sendMessage(tab.id, { type: "report" }).catch(() => null) : null;
  });
  return report && report.entities.length > 0 ? report : null;
}

/**
 * Middle of the first mark on screen, in CSS px.
 * @param {Page} page
 */
function firstMark(page) {
  return page.evaluate(() => {
    for (const highlight of CSS.highlights.values()) {
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        const { x, y, width, height } = range.getBoundingClientRect();
        if (y > 0 && y + height < innerHeight) return { x: x + width / 2, y: y + height / 2 };
      }
    }
    return null;
  });
}

/**
 * Shows without a window what a reader sees: prints what is marked, rests the mouse on the first mark, and takes a
 * picture of the open card.
 * @param {Launched} launched
 * @param {Page} page
 * @param {string} file where the picture goes, relative to the current folder
 * @throws {Problem} when nothing is marked or no card opens.
 */
export async function demonstrate(launched, page, file) {
  await page.setViewport({ width: 1280, height: 900 });
  const address = await page.evaluate(() => location.href);
  const report = await poll(() => reportOf(launched));
  if (!report) throw new Problem(`Nothing is marked on ${address}: is it on a site Key Votes runs on?`);
  console.log(`Marked on ${address}:`);
  for (const { surface, entity, count } of report.entities)
    console.log(`${String(count).padStart(4)} × ${surface}  ${entity}`);

  const mark = await poll(() => firstMark(page));
  if (!mark) throw new Problem("No mark is in view.");
  await page.mouse.move(mark.x, mark.y, { steps: 3 });
  const card = await poll(() =>
    inCardRoot(launched.target, page, (/** @type {ShadowRoot} */ root) => {
      const open =
        root.querySelector(":popover-open") ?? (root.host.matches(":popover-open") ? root.firstElementChild : null);
      return open instanceof HTMLElement && open.innerText.trim() !== "" ? open.innerText : null;
    }),
  );
  if (!card) throw new Problem("The mouse rested on the first mark, but no card opened.");
  console.log(`\nIts card:\n${card.replace(/^/gm, "    ").replace(/\n(\s*\n)+/g, "\n")}`);
  if (!(await poll(async () => (await isAtRest(launched.target, page)) || null)))
    throw new Problem("The card does not come to rest.");
  await page.screenshot({ path: /** @type {`${string}.png`} */ (resolve(file)) });
  console.log(`\nPicture: ${resolve(file)}`);
}
