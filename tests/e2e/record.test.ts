import { describe, expect, inject } from "vitest";
import { findings } from "../support/accessibility";
import { soon } from "../support/eventually";
import { setMedium } from "../support/medium";
import type { Reader } from "../support/reader";
import { test } from "../support/reader-test";
import { savedBy } from "../support/saved-files";

const BALLOT_1102 = "record.html#vote:fr/narcotrafic-8-ter-restore";

async function openRecord(reader: Reader, address: string) {
  // Only the hash may differ from the page before: then the browser would not load it anew.
  await reader.page.goto("about:blank");
  await reader.openExtensionPage(address);
  await soon(() => heading(reader)).not.toBe("");
}

const heading = (reader: Reader) => reader.page.evaluate(() => document.querySelector("h1")?.textContent ?? "");
const textOf = (reader: Reader, selector: string) =>
  reader.page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.innerText ?? "", selector);
const focused = (reader: Reader) => reader.page.evaluate(() => document.activeElement?.textContent ?? "");
const rows = (reader: Reader) =>
  reader.page.evaluate(() => document.querySelectorAll(".members tbody tr:not([hidden])").length);
const hash = (reader: Reader) => reader.page.evaluate(() => location.hash);

/** Puts the focus on the first element that `selector` names, as the Tab key would in its turn. */
function focus(reader: Reader, selector: string) {
  return reader.page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.focus(), selector);
}

describe("an address", () => {
  test.for([
    ["en", "Bring back article\u00a08\u00a0ter – Key Votes"],
    ["fr", "Rétablir l’article\u00a08\u00a0ter – Key Votes"],
  ] as const)("opens its record, in the reader's language (%s)", async ([language, title], { reader }) => {
    await reader.choose({ language });
    await openRecord(reader, BALLOT_1102);
    expect(await reader.page.evaluate(() => [document.title, document.documentElement.lang])).toEqual([
      title,
      language,
    ]);
    expect(await textOf(reader, ".sheet")).toContain(language === "en" ? "24 for" : "24 pour");
  });

  test("that leads nowhere is answered with a sentence", async ({ reader }) => {
    await reader.choose({ language: "en" });
    await openRecord(reader, "record.html#vote:fr/nothing");
    expect(await textOf(reader, "main")).toContain("Nothing in our data goes by “vote:fr/nothing”");
  });

  test("of the next vote is one press away; focus goes with it, and back leads back", async ({ reader }) => {
    await reader.choose({ language: "en" });
    await openRecord(reader, BALLOT_1102);
    const first = await heading(reader);
    await focus(reader, ".neighbours a:last-child");
    await reader.page.keyboard.press("Enter");
    await soon(() => heading(reader)).not.toBe(first);
    await soon(async () => (await focused(reader)) === (await heading(reader))).toBe(true);
    expect(await reader.page.evaluate(() => scrollY)).toBe(0);
    await reader.page.evaluate(() => history.back());
    await soon(() => heading(reader)).toBe(first);
  });
});

describe("the table of voters", () => {
  test("is filtered by name as one types, and shows everybody again", async ({ reader }) => {
    await reader.choose({ language: "en" });
    await openRecord(reader, BALLOT_1102);
    expect(await rows(reader)).toBe(151);
    await focus(reader, ".filter input");
    await reader.page.keyboard.type("leaument");
    await soon(() => rows(reader)).toBe(1);
    expect(await textOf(reader, ".members tbody tr:not([hidden])")).toMatch(
      /Antoine Léaument\s+LFI-NFP\s+Voted against/,
    );
    expect(await textOf(reader, ".count")).toBe("1 of 151 shown");
    await reader.page.keyboard.press("Tab");
    await focus(reader, ".filter button");
    await reader.page.keyboard.press("Enter");
    await soon(() => rows(reader)).toBe(151);
  });

  test("is filtered by group and by vote, whose figures it then shows", async ({ reader }) => {
    await reader.choose({ language: "en" });
    await openRecord(reader, BALLOT_1102);
    await reader.page.select(".filter label:nth-of-type(2) select", "PO845407");
    await soon(() => rows(reader)).toBe(19);
    await reader.page.select(".filter label:nth-of-type(3) select", "for");
    await soon(() => rows(reader)).toBe(9);
  });

  test("is put in order by its columns, and says by which", async ({ reader }) => {
    await reader.choose({ language: "en" });
    await openRecord(reader, BALLOT_1102);
    const order = () =>
      reader.page.evaluate(() => document.querySelector(".members [aria-sort=descending]")?.textContent);
    await focus(reader, ".members thead th:nth-child(3) button");
    await reader.page.keyboard.press("Enter");
    await reader.page.keyboard.press("Enter");
    await soon(order).toBe("Vote");
    const first = await reader.page.evaluate(
      () => document.querySelector(".members tbody tr:not([hidden])")?.textContent,
    );
    expect(first).toContain("Did not vote");
  });

  test("is one stop of the Tab key; arrow keys lead from name to name, Enter to the record", async ({ reader }) => {
    await reader.choose({ language: "en" });
    await openRecord(reader, BALLOT_1102);
    await focus(reader, ".members-window");
    await reader.page.keyboard.press("ArrowDown");
    await reader.page.keyboard.press("ArrowDown");
    const second = await reader.page.evaluate(
      () => document.querySelectorAll(".members tbody th")[1]?.textContent ?? "",
    );
    expect(await focused(reader)).toBe(second);
    await reader.page.keyboard.press("Enter");
    await soon(() => hash(reader)).toMatch(/^#person:fr\//);
  });
});

describe("the half circle", () => {
  test("tells who sits where the mouse points", async ({ reader }) => {
    await reader.choose({ language: "en" });
    await openRecord(reader, BALLOT_1102);
    const { x, y, name } = await reader.page.evaluate(() => {
      const seat = document.querySelectorAll(".seat.for")[0];
      seat?.scrollIntoView({ block: "center" });
      const { left, top, width, height } = seat?.getBoundingClientRect() ?? new DOMRect();
      return { x: left + width / 2, y: top + height / 2, name: seat?.getAttribute("aria-label")?.split(",")[0] ?? "" };
    });
    await reader.page.mouse.move(x, y, { steps: 2 });
    await soon(() => textOf(reader, ".readout")).toContain(name);
    expect(await textOf(reader, ".readout")).toContain("Voted for");
  });

  test("has a seat for each of 575 members, read out one at a time by arrow keys", async ({ reader }) => {
    await reader.choose({ language: "en" });
    await openRecord(reader, BALLOT_1102);
    expect(await reader.page.evaluate(() => document.querySelectorAll("[role=option]").length)).toBe(575);
    await focus(reader, "[role=listbox]");
    await reader.page.keyboard.press("PageDown");
    await reader.page.keyboard.press("ArrowRight");
    const active = await reader.page.evaluate(() => {
      const id = document.querySelector("[role=listbox]")?.getAttribute("aria-activedescendant") ?? "";
      return document.getElementById(id)?.getAttribute("aria-label") ?? "";
    });
    expect(active).toMatch(/^.+, Ensemble pour la République, Voted for$/);
    expect(await textOf(reader, ".readout")).toContain(active.split(",")[0] ?? "?");
  });
});

describe("files to take away", () => {
  test("are the data, in two forms", async ({ reader }) => {
    await reader.choose({ language: "en" });
    await openRecord(reader, BALLOT_1102);
    const csv = await savedBy(reader, "Data", "CSV");
    expect(csv.name).toBe("key-votes-vote-fr-narcotrafic-8-ter-restore.csv");
    expect(decoded(csv.base64).split("\r\n")).toHaveLength(1 + 151 + 1);
    const json = await savedBy(reader, "Data", "JSON");
    expect(JSON.parse(decoded(json.base64)).record.vote.counts).toMatchObject({ for: 24, against: 119, abstention: 6 });
  });

  test.for([
    ["Picture of the voters", "circle[class]", 575],
    ["Picture of the groups", "rect[class]", 36],
  ] as const)("%s: an SVG that any reader of XML takes", async ([line, shape, most], { reader }) => {
    await reader.choose({ language: "en" });
    await openRecord(reader, BALLOT_1102);
    const { base64, type } = await savedBy(reader, line, "SVG");
    expect(type).toBe("image/svg+xml");
    const { errors, shapes } = await reader.page.evaluate(
      (text, selector) => {
        const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
        return {
          errors: parsed.querySelectorAll("parsererror").length,
          shapes: parsed.querySelectorAll(selector).length,
        };
      },
      decoded(base64),
      shape,
    );
    expect(errors).toBe(0);
    expect(shapes).toBeGreaterThanOrEqual(most - 10);
  });

  test.for(["Picture of the voters", "Picture of the groups"])(
    "%s: a PNG that decodes, in the colours of the bars",
    async (line, { reader }) => {
      await reader.choose({ language: "en" });
      await openRecord(reader, BALLOT_1102);
      const { base64, name } = await savedBy(reader, line, "PNG");
      reader.keep(name.replace(/\.png$/, ""), Buffer.from(base64, "base64"));
      const picture = await reader.page.evaluate(async (data) => {
        const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
        const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
        pen?.drawImage(bitmap, 0, 0);
        const { data: pixels } = pen?.getImageData(0, 0, bitmap.width, bitmap.height) ?? {
          data: new Uint8ClampedArray(),
        };
        let blue = 0;
        let ochre = 0;
        for (let at = 0; at < pixels.length; at += 4) {
          const colour = `${pixels[at]},${pixels[at + 1]},${pixels[at + 2]}`;
          if (colour === "47,95,179") blue += 1;
          if (colour === "184,105,27") ochre += 1;
        }
        return { width: bitmap.width, blue, ochre };
      }, base64);
      expect(picture.width).toBe(2000);
      expect(picture.blue).toBeGreaterThan(1000);
      expect(picture.ochre).toBeGreaterThan(1000);
    },
  );
});

function decoded(base64: string): string {
  return Buffer.from(base64, "base64").toString("utf8");
}

const SHOWN = [
  ["vote-1102", BALLOT_1102],
  ["vote-ep-2026-07-09", "record.html#vote:eu/interim-2026-07-09-rejection"],
  ["vote-us-warrant", "record.html#vote:us/risaa-house-warrant"],
] as const;

/** The document and its colours are the same in both browsers, and Firefox is shown it once. */
const LOOKS = [...(inject("target") === "chrome" ? ([["en", "light"]] as const) : []), ["fr", "dark"]] as const;

describe.each(LOOKS)("a record is fit for everybody (%s, %s)", (language, scheme) => {
  test.for(SHOWN)("%s", async ([name, address], { reader }) => {
    await reader.choose({ language });
    await reader.colours(scheme);
    await openRecord(reader, address);
    expect(await findings((code) => reader.page.evaluate(code))).toEqual([]);
    reader.keep(
      `record-${name}-${language}-${scheme}`,
      await reader.page.screenshot({ fullPage: reader.target === "chrome" }),
    );
  });
});

test("a record fits a narrow screen", async ({ reader }) => {
  await reader.choose({ language: "fr" });
  await openRecord(reader, BALLOT_1102);
  const before = reader.page.viewport();
  await reader.page.setViewport({ width: 360, height: 700 });
  expect(await reader.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  reader.keep("record-vote-1102-fr-narrow", await reader.page.screenshot({ fullPage: reader.target === "chrome" }));
  await reader.page.setViewport(before);
});

test("on paper a record has every voter, and nothing to press", async ({ reader }) => {
  await reader.choose({ language: "en" });
  await openRecord(reader, BALLOT_1102);
  await setMedium(reader.launched, reader.page, "print");
  const { pressed, cut } = await reader.page.evaluate(() => {
    const table = document.querySelector(".members-window");
    return {
      pressed: [
        ...document.querySelectorAll("main input, main select, .filter button, .buttons button, .readout"),
      ].filter((each) => each.checkVisibility()).length,
      cut: table ? table.scrollHeight - table.clientHeight : -1,
    };
  });
  reader.keep("record-vote-1102-en-print", await reader.page.screenshot({ fullPage: reader.target === "chrome" }));
  await setMedium(reader.launched, reader.page, "screen");
  expect(pressed).toBe(0);
  expect(cut).toBe(0);
});
