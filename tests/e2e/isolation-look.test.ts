import { describe, expect } from "vitest";
import { isAtRest } from "../../scripts/lib/card-root.mjs";
import { eventually } from "../support/eventually";
import { openCardOfName, openHostile } from "../support/hostile/hostile-article";
import type { Reader } from "../support/reader";
import { test } from "../support/reader-test";

/** A picture of the open card at rest, and of nothing around it. */
async function pictureOf(reader: Reader): Promise<string> {
  const { target, page } = reader;
  await eventually(async () => (await isAtRest(target, page)) || "The card does not come to rest.");
  const { rect } = await reader.card();
  if (!rect) throw new Error("No card is open.");
  // Its corners are round, and its shadow falls on the page.
  const clip = { x: rect.x + 12, y: rect.y + 12, width: rect.width - 24, height: rect.height - 24 };
  return Buffer.from(await page.screenshot({ clip, captureBeyondViewport: false })).toString("base64");
}

describe("a page that wants the card to look or say otherwise", () => {
  const FACES = ["-apple-system", "Segoe UI", "Roboto", "Noto Sans", "Liberation Sans", "system-ui", "sans-serif"];
  const fonts = FACES.map(
    (face) => `@font-face { font-family: "${face}"; src: local("DejaVu Serif"), local("DejaVu Sans Mono"); }`,
  );
  const card = (rules: string) => `key-votes-card { ${rules} }`;

  test.for<readonly [string, string]>([
    ["makes the page transparent", "html, body { opacity: 0.05 }"],
    ["slants, shrinks and clips the page", "html, body { transform: rotate(3deg) scale(0.5); clip-path: circle(1px) }"],
    ["blurs the text of the page", "body { filter: blur(3px) }"],
    [
      "hides it",
      card(
        "opacity: 0 !important; visibility: hidden !important; clip-path: circle(1px) !important; filter: blur(9px) !important; transform: translateX(300px) !important; mask: linear-gradient(#0000, #0000) !important",
      ),
    ],
    [
      "lends it other colours",
      card(
        "--ink: red !important; --paper: transparent !important; --soft: red !important; --for: red !important; --against: green !important",
      ),
    ],
    ["lends it other letters by name", `${fonts.join("\n")}`],
    [
      "names a face of its own",
      `@font-face { font-family: Spoof; src: local("DejaVu Serif") } key-votes-card { --type: Spoof; font-family: Spoof !important }`,
    ],
    [
      "has letters changed on the way",
      "html { text-transform: uppercase; -webkit-text-security: disc; letter-spacing: 1em; direction: rtl; quotes: none }",
    ],
  ])("does not reach it when it %s", async ([, css], { reader }) => {
    await openHostile(reader, "");
    await openCardOfName(reader);
    const { rect } = await reader.card();
    const plain = await pictureOf(reader);
    // Under the open card, so that it stands where it stood.
    await reader.page.addStyleTag({ content: css });
    await reader.page.evaluate(() => document.fonts.ready.then(() => undefined));
    expect((await reader.card()).rect).toEqual(rect);
    reader.keep("isolation-look", Buffer.from(await pictureOf(reader), "base64"));
    expect((await pictureOf(reader)) === plain).toBe(true);
  });

  test("filters the card with the page, in Firefox, whose filter of a root element is one of everything", async ({
    reader,
  }) => {
    await openHostile(reader, "");
    await openCardOfName(reader);
    const plain = await pictureOf(reader);
    await reader.page.addStyleTag({ content: "html { filter: invert(1) }" });
    expect((await pictureOf(reader)) === plain).toBe(reader.target === "chrome");
  });
});
