import { describe, expect } from "vitest";
import { ASKED_OF_BACKGROUND, ASKED_OF_PAGE } from "../../src/platform/messages";
import { NAME, openHostile } from "../support/hostile/hostile-article";
import { rectOfText } from "../support/marks";
import type { Reader } from "../support/reader";
import { test } from "../support/reader-test";

/** Milliseconds in which a card that was to open, or a message that was heard, would have shown. */
const LONG_ENOUGH_MS = 700;
const wait = (ms: number) => new Promise((resume) => setTimeout(resume, ms));

/** What nobody but the reader may change. */
async function stateOf(reader: Reader) {
  const stored = await reader.background(async () => JSON.stringify(await browser.storage.local.get("settings")));
  const tabs = await reader.background(async () => (await browser.tabs.query({})).length);
  return { stored, tabs, painted: await reader.painted(), isOpen: (await reader.card()).isOpen };
}

describe("a page that pretends", () => {
  test("to be a part of the extension has no way to speak to it, and no message is heard", async ({ reader }) => {
    await openHostile(reader, "");
    const before = await stateOf(reader);
    const types = [...Object.keys(ASKED_OF_BACKGROUND), ...Object.keys(ASKED_OF_PAGE)];
    const doors = await reader.page.evaluate(
      (id, messages) => {
        const channel = new BroadcastChannel("key-votes");
        for (const type of messages) {
          const message = {
            type,
            entity: "person:fr/bruno-retailleau",
            hostname: "theguardian.com",
            wish: "never",
            command: "open-card",
          };
          postMessage(message, "*");
          postMessage(JSON.stringify(message), "*");
          channel.postMessage(message);
          for (const target of [window, document, document.documentElement, document.body]) {
            target.dispatchEvent(new CustomEvent(type, { bubbles: true, detail: message }));
            target.dispatchEvent(new CustomEvent(`key-votes:${type}`, { bubbles: true, detail: message }));
          }
          localStorage.setItem("settings", JSON.stringify({ enabled: false }));
          dispatchEvent(new StorageEvent("storage", { key: "settings", newValue: '{"enabled":false}' }));
        }
        dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
        const world = globalThis as unknown as Record<
          "chrome" | "browser",
          { runtime?: { sendMessage?: unknown; connect?: unknown } } | undefined
        >;
        return [
          id,
          typeof world.chrome?.runtime?.sendMessage,
          typeof world.chrome?.runtime?.connect,
          typeof world.browser,
        ];
      },
      reader.launched.id,
      types,
    );
    expect(doors.slice(1)).toEqual(["undefined", "undefined", "undefined"]);
    await wait(LONG_ENOUGH_MS);
    expect(await stateOf(reader)).toEqual(before);
  });

  test("that the reader points, clicks, touches or presses keys opens no card", async ({ reader }) => {
    await openHostile(reader, "");
    const before = await stateOf(reader);
    const rect = await rectOfText(reader.page, NAME, 0);
    await reader.page.evaluate(({ x, y, width, height }) => {
      const at = { clientX: x + width / 2, clientY: y + height / 2, bubbles: true, composed: true, cancelable: true };
      const on = document.elementFromPoint(at.clientX, at.clientY);
      for (const pointerType of ["mouse", "pen", "touch"])
        for (const type of ["pointerover", "pointerenter", "pointermove", "pointerdown", "pointerup"])
          on?.dispatchEvent(new PointerEvent(type, { ...at, pointerType, isPrimary: true }));
      for (const type of ["mouseover", "mousemove", "mousedown", "mouseup", "click", "dblclick", "contextmenu"])
        on?.dispatchEvent(new MouseEvent(type, { ...at, detail: 1 }));
      for (const key of ["g", "G", "Enter", "k"])
        for (const type of ["keydown", "keyup"])
          on?.dispatchEvent(new KeyboardEvent(type, { ...at, key, altKey: true, shiftKey: true }));
      on?.dispatchEvent(new FocusEvent("focusin", at));
    }, rect);
    await wait(LONG_ENOUGH_MS);
    expect(await stateOf(reader)).toEqual(before);
  });
});
