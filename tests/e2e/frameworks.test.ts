import { describe, expect } from "vitest";
import { BUTTONS, type Newsroom, OPENING } from "../pages/gallery/newsroom";
import { soon } from "../support/eventually";
import { complaints } from "../support/gallery/complaints";
import { openGalleryPage } from "../support/gallery/open-gallery-page";
import { pageFixture } from "../support/page-fixtures";
import type { Reader } from "../support/reader";
import { test } from "../support/reader-test";

/** What the page is to read, line by line. */
function linesOf({ isLive, counted, author, rapporteurs, hasNote }: Newsroom): string[] {
  return [
    isLive ? "Live" : "Soon live",
    `Naïma Moutchou has had ${counted} of them called.`,
    `One of the authors is ${author}.`,
    ...rapporteurs.map((name) => `${name} is in the chamber.`),
    ...(hasNote ? ["As a minister, Bruno Retailleau does not vote."] : []),
  ];
}

function namesOf({ author, rapporteurs, hasNote }: Newsroom): string[] {
  return ["Naïma Moutchou", author, ...rapporteurs, ...(hasNote ? ["Bruno Retailleau"] : [])];
}

function readLines(reader: Reader): Promise<string[]> {
  return reader.page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("article :is(h1, p, li)")].map((line) => line.innerText),
  );
}

/** Presses a button of the page; the page then reads, and is marked, as `now` says. */
async function press(reader: Reader, label: string, now: Newsroom): Promise<void> {
  await reader.page.click(`button::-p-text(${label})`);
  await soon(() => readLines(reader)).toEqual(linesOf(now));
  await soon(() => reader.painted()).toEqual(namesOf(now));
}

describe.each(["react", "vue"])("a page made with %s", (name) => {
  test("takes over the text its server sent, marked by then, and keeps to its own lines", async ({ reader }) => {
    const { heard } = await complaints(reader.page, async () => {
      await openGalleryPage(reader, "listed", pageFixture(`gallery/${name}`));
      await soon(() => reader.painted()).toEqual(namesOf(OPENING));
      expect(await readLines(reader)).toEqual(linesOf(OPENING));

      let now: Newsroom = { ...OPENING, isLive: true };
      await press(reader, "Go live", now);
      for (const [label, change] of Object.entries(BUTTONS)) {
        now = change(now);
        await press(reader, label, now);
      }
      now = BUTTONS["Turn the order round"]?.(now) ?? now;
      await press(reader, "Turn the order round", now);
    });
    expect(heard).toEqual([]);
  });
});
