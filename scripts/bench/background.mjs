import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { ROOT } from "../lib/run.mjs";
import { withBrowsers } from "./lib/bench-browser.mjs";
import { shipped } from "./lib/extensions.mjs";
import { heapOf } from "./lib/main-thread.mjs";
import { atMost, printRows } from "./lib/rows.mjs";

const CARDS = 50;
const MIB = 1024 * 1024;

/** What the background keeps in memory once it has drawn fifty cards, of people of every country in turn. */
export async function run() {
  const folder = resolve(ROOT, "src/dataset/jurisdictions");
  const people = readdirSync(folder).map((code) =>
    readdirSync(resolve(folder, code, "people")).map((file) => `person:${code}/${file.replace(/\.json$/, "")}`),
  );
  const asked = Array.from(
    { length: CARDS },
    (_, turn) => people[turn % people.length]?.[Math.floor(turn / people.length)],
  );
  const { drawn, before, after } = await withBrowsers(async (open) => {
    const { browser, page, origin } = await open("chrome", await shipped("chrome"));
    const worker = await browser.waitForTarget(
      (each) => each.type() === "service_worker" && each.url().startsWith(origin),
    );
    const session = await worker.createCDPSession();
    const before = await heapOf(session);
    await page.goto(`${origin}/src/welcome/index.html`);
    const drawn = await page.evaluate(
      async (entities) => {
        const mention = { surface: "Somebody", rule: "fullName", confirmedBy: [], index: 1, total: 1 };
        let answered = 0;
        for (const entity of entities) {
          const card = await chrome.runtime.sendMessage({
            type: "card",
            entity,
            articleDate: null,
            mention,
            backTo: null,
          });
          if (card) answered++;
        }
        return answered;
      },
      asked.filter((entity) => entity !== undefined),
    );
    return { drawn, before, after: await heapOf(session) };
  });
  const rows = [
    atMost(`background's heap after ${drawn} cards (baseline: before)`, {
      measured: after / MIB,
      unit: "MiB",
      baseline: before / MIB,
      most: 30,
    }),
  ];
  printRows(rows);
  return { rows, drawn, before, after };
}
