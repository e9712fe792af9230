import { expect } from "vitest";
import { anyPage, doStep, NAMES } from "../support/any-page";
import { soon } from "../support/eventually";
import { complaints } from "../support/gallery/complaints";
import { fc, runs, seedOf } from "../support/generated-cases";
import type { Reader } from "../support/reader";
import { test } from "../support/reader-test";

const ADDRESS = "https://www.lemonde.fr/politique/n-importe-quoi.html";

/** Stands last in the document and is seen first: once it is marked, everything has been read. */
const LAST = "Antoine Léaument";

const CASES = { ...runs(4), ...seedOf(20_261_123) };
/** Milliseconds; long, for a busy machine. */
const LIMIT_MS = CASES.numRuns * 30_000;

/** What Chromium's parser says of markup as careless as this, with us or without. */
const OF_MARKUP = /^warn: A <[\w-]+> tag was parsed within another/;

const pageOf = (body: string) => `<!doctype html><html lang="fr"><meta charset="utf-8"><title>t</title><body>${body}`;

const serialised = (reader: Reader) => reader.page.evaluate(() => document.body.outerHTML);

/** What is marked when the page, as it stands now, is read afresh. */
async function readAfresh(reader: Reader): Promise<string[]> {
  await reader.page.evaluate((name) => {
    const last = document.createElement("p");
    last.id = "last";
    last.style.cssText = "position: fixed; top: 0";
    last.append(` ${name} . `);
    document.body.append(last);
  }, LAST);
  await reader.choose({ enabled: true });
  await soon(() => reader.painted()).toContain(LAST);
  const marks = await reader.painted();
  await reader.page.evaluate(() => document.getElementById("last")?.remove());
  return marks.filter((text) => text !== LAST);
}

/** Marks in what is never read. */
function marksWhereNothingIsRead(reader: Reader): Promise<string[]> {
  return reader.page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].flatMap(({ startContainer }) => {
        const element = startContainer.parentElement;
        const unread = element?.closest("nav, button, code, pre, textarea, select, [hidden], [contenteditable]");
        return startContainer.isConnected && unread ? [unread.outerHTML] : [];
      }),
    ),
  );
}

test("whatever a page is made of and does, it stays its own, and is marked as if read at the end", {
  timeout: LIMIT_MS,
}, async ({ reader }) => {
  const { heard } = await complaints(reader.page, () =>
    fc.assert(
      fc.asyncProperty(anyPage, async ({ body, steps }) => {
        await reader.choose({ enabled: false, density: "all" });
        await reader.openPage(ADDRESS, pageOf(body));
        for (const step of steps) await reader.page.evaluate(doStep, step);
        const untouched = await serialised(reader);
        const marks = await readAfresh(reader);
        expect(await serialised(reader)).toBe(untouched);
        for (const mark of marks) expect(NAMES).toContain(mark);

        await reader.openPage(ADDRESS, pageOf(body));
        for (const step of steps) {
          await reader.painted().catch(() => null);
          await reader.page.evaluate(doStep, step);
        }
        await soon(() => reader.painted()).toEqual(marks);
        expect(await serialised(reader)).toBe(untouched);
        expect(await marksWhereNothingIsRead(reader)).toEqual([]);
      }),
      // A smaller page that fails would take minutes to find; the seed brings back this one.
      { ...CASES, endOnFailure: true },
    ),
  );
  expect(heard.filter((text) => !OF_MARKUP.test(text))).toEqual([]);
});
