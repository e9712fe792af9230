import { describe, expect } from "vitest";
import { rectInCard } from "../support/card-view";
import { soon } from "../support/eventually";
import { NAME, openCardOfName, openHostile } from "../support/hostile/hostile-article";
import type { Reader } from "../support/reader";
import { test } from "../support/reader-test";

/** Settings as stored, and how many tabs there are. */
const aftermath = (reader: Reader) =>
  reader.background(async () => {
    const { settings } = await browser.storage.local.get<{ settings?: { neverMarked?: unknown[] } }>("settings");
    return { neverMarked: settings?.neverMarked ?? [], tabs: (await browser.tabs.query({})).length };
  });

/** Opens the line of buttons on which something is stored. */
async function openWhy(reader: Reader): Promise<void> {
  await openHostile(reader, "");
  await openCardOfName(reader);
  await reader.clickInCard("Why marked?");
  await reader.openCard("Never mark this name");
}

/** Lays something of the page over all there is; `pointer`: whether the mouse meets it, or goes through. */
async function coverAll({ page }: Reader, pointer: "meets" | "goes through"): Promise<void> {
  await page.evaluate(
    (events) => {
      const cover = Object.assign(document.createElement("div"), { popover: "manual", textContent: "A prize!" });
      cover.style.cssText = `inset: 0; width: 100vw; height: 100vh; margin: 0; pointer-events: ${events}`;
      document.body.append(cover);
      cover.showPopover();
    },
    pointer === "meets" ? "auto" : "none",
  );
}

describe("a page that wants the reader's click", () => {
  test("gets nothing done by clicks it makes itself", async ({ reader }) => {
    await openWhy(reader);
    const before = await aftermath(reader);
    for (const name of ["Full record", "Never mark this name"]) {
      const { x, y } = await rectInCard(reader.target, reader.page, name);
      await reader.page.evaluate(
        (clientX, clientY) => {
          const on = document.elementFromPoint(clientX, clientY);
          const at = { clientX, clientY, bubbles: true, composed: true, cancelable: true, detail: 1 };
          for (const type of ["pointerdown", "mousedown", "pointerup", "mouseup", "click"])
            on?.dispatchEvent(new PointerEvent(type, at));
          if (on instanceof HTMLElement) on.click();
        },
        x + 3,
        y + 3,
      );
    }
    await reader.openCard("Never mark this name");
    expect(await aftermath(reader)).toEqual(before);
  });

  test("that lies over the card gets the click itself", async ({ reader }) => {
    await openWhy(reader);
    const before = await aftermath(reader);
    await coverAll(reader, "meets");
    const { x, y } = await rectInCard(reader.target, reader.page, "Never mark this name");
    await reader.page.mouse.click(x + 3, y + 3);
    await new Promise((resume) => setTimeout(resume, 300));
    expect(await aftermath(reader)).toEqual(before);
    expect(await reader.painted()).toEqual([NAME]);
  });

  test("that lets it through a picture of its own gets no more than a card's button does: the reader can undo it", async ({
    reader,
  }) => {
    await openWhy(reader);
    await coverAll(reader, "goes through");
    await reader.clickInCard("Never mark this name");
    await soon(() => reader.painted()).toEqual([]);
    await reader.clickInCard("Undo");
    await soon(() => reader.painted()).toEqual([NAME]);
  });
});
