import { describe, expect } from "vitest";
import { inCardRoot } from "../../scripts/lib/card-root.mjs";
import { ARTICLES } from "../support/articles";
import { soon } from "../support/eventually";
import type { Reader } from "../support/reader";
import { test } from "../support/reader-test";

/**
 * Ballot 1102 as the Assembly publishes it: for, against, abstained, and members of the group that day. Groups without
 * a voter are in the file too.
 */
const GROUPS = [
  ["RN", 0, 43, 0, 123],
  ["EPR", 9, 8, 1, 94],
  ["LFI-NFP", 0, 19, 0, 71],
  ["SOC", 0, 23, 0, 66],
  ["DR", 7, 0, 0, 47],
  ["ECOS", 0, 14, 0, 38],
  ["DEM", 3, 6, 3, 36],
  ["HOR", 2, 3, 2, 33],
  ["LIOT", 0, 0, 0, 23],
  ["GDR", 0, 2, 0, 17],
  ["UDR", 3, 0, 0, 16],
  ["NI", 0, 1, 0, 11],
].map((row) => row.map(String));

/** Milliseconds: longer than the grace after which a card that was left closes. */
const PAST_GRACE_MS = 600;

const WORDS = {
  en: {
    figures: "24 for 119 against 6 abstained",
    minister: "Ministers do not vote",
    more: "More",
    nearest: "closest to this",
  },
  fr: {
    figures: "24 pour 119 contre 6 abstentions",
    minister: "Les ministres ne votent pas",
    more: "Plus",
    nearest: "le plus proche de",
  },
} as const;

/** Added by the Senate, deleted in committee, not brought back, the law without it. */
const JOURNEY = ["2025-01-28", "2025-03-05", "2025-03-20", "2025-04-29"];

/** The days of the steps of the open card, and those of the steps that are marked. */
async function journeyIn({ target, page }: Reader) {
  return await inCardRoot(target, page, (root: ShadowRoot) => {
    const daysOf = (steps: string) =>
      [...root.querySelectorAll<HTMLTimeElement>(`.journey ${steps} time`)].map(({ dateTime }) => dateTime);
    return { days: daysOf("li"), marked: daysOf("[aria-current=step]") };
  });
}

/** Rows of figures: the group and its numbers, the drawn bar and the heading left out. */
function figures(rows: readonly (readonly string[])[]): string[][] {
  return rows.map((row) => row.filter((cell) => cell !== "")).filter((row) => /^\d+$/.test(row[1] ?? ""));
}

async function groupsOf(reader: Reader, more: string) {
  await reader.clickInCard(more);
  await soon(async () => figures((await reader.card()).rows)).toEqual(expect.arrayContaining(GROUPS));
  return figures((await reader.card()).rows);
}

describe.each([ARTICLES.en, ARTICLES.fr])("hovering ($language)", ({ language, url, html }) => {
  const words = WORDS[language];

  test("article 8 ter shows the figures, and the groups as in the official file", async ({ reader }) => {
    await reader.choose({ language });
    await reader.openPage(url, html);
    await reader.marked();
    await reader.hover("article 8 ter", { nth: 0 });
    const card = await reader.openCard("24");
    expect(card.text).toContain(words.figures);
    expect(await groupsOf(reader, words.more)).toEqual(GROUPS);
  });

  test("article 8 ter tells its journey, and which step the article is about", async ({ reader }) => {
    await reader.choose({ language });
    await reader.openPage(url, html);
    await reader.marked();
    await reader.hover("article 8 ter", { nth: 0 });
    await reader.openCard("24");
    await reader.clickInCard(words.more);
    await reader.openCard(words.nearest);
    expect(await journeyIn(reader)).toEqual({ days: JOURNEY, marked: ["2025-03-20"] });
  });

  test("Retailleau says why he has no vote, and leads to the vote", async ({ reader }) => {
    await reader.choose({ language });
    await reader.openPage(url, html);
    await reader.marked();
    await reader.hover("Bruno Retailleau", { nth: 0 });
    const card = await reader.openCard("Retailleau");
    expect(card.text).toContain(words.minister);
    expect(card.text).toContain(words.figures);
    expect(card.text).not.toMatch(/Voted (for|against)|A voté/);
    expect(await groupsOf(reader, words.more)).toEqual(GROUPS);
  });
});

describe("a card", () => {
  const { url, html } = ARTICLES.en;

  async function openSignal(reader: Reader) {
    await reader.choose({ language: "en" });
    await reader.openPage(url, html);
    await reader.marked();
    // The first "Signal" of the page is a failure of the railway.
    await reader.hover("Signal", { nth: 1 });
    return await reader.openCard("Signal");
  }

  test("stays while the mouse is on it, and closes when the mouse has left", async ({ reader }) => {
    const { rect } = await openSignal(reader);
    if (!rect) throw new Error("The card has no box.");
    await reader.page.mouse.move(rect.x + rect.width / 2, rect.y + rect.height / 2, { steps: 5 });
    await new Promise((resume) => setTimeout(resume, PAST_GRACE_MS));
    expect((await reader.card()).isOpen).toBe(true);
    await reader.moveMouseAway();
    await reader.closedCard();
  });

  test("closes on Escape and leaves nothing in the page", async ({ reader }) => {
    await openSignal(reader);
    await reader.page.keyboard.press("Escape");
    await reader.closedCard();
    expect(await reader.page.evaluate(() => document.documentElement.children.length)).toBe(2);
  });

  test("says why the word is marked", async ({ reader }) => {
    await openSignal(reader);
    await reader.clickInCard("Why marked?");
    await reader.openCard("Confirmed by");
  });

  test("does not open for a word that is not marked", async ({ reader }) => {
    await reader.openPage(url, html);
    await reader.marked();
    await reader.hover("strong signal", { nth: 0 });
    await new Promise((resume) => setTimeout(resume, PAST_GRACE_MS));
    expect((await reader.card()).isOpen).toBe(false);
  });
});
