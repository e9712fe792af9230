import { expect } from "vitest";
import { soon } from "../support/eventually";
import { openGalleryPage, type Place } from "../support/gallery/open-gallery-page";
import { pageFixture } from "../support/page-fixtures";
import type { Reader } from "../support/reader";
import { test } from "../support/reader-test";

const PAGE = pageFixture("gallery/editors");

const EDITORS = [
  "input",
  "textarea",
  "contenteditable",
  "plaintext-only",
  "designMode frame",
  "ProseMirror",
  "CodeMirror",
  "redrawn lines",
  "role=textbox",
  "React",
] as const;

/** Milliseconds no hand is faster than: editors of the web put the caret right in between. */
const HAND_MS = 60;

/** Writes two lines, with a name that is put right in the middle and a word at its end. */
async function write(reader: Reader, editor: string): Promise<void> {
  const { keyboard } = reader.page;
  await reader.page.click(`[data-editor="${editor}"]`);
  await keyboard.type("Paul Mdy");
  await keyboard.press("ArrowLeft");
  await keyboard.press("ArrowLeft");
  await keyboard.type("i");
  await new Promise((resume) => setTimeout(resume, HAND_MS));
  await keyboard.press("End");
  await keyboard.press("Enter");
  await keyboard.type("votedd");
  await keyboard.press("Backspace");
  await keyboard.type(".");
}

function textIn(reader: Reader, editor: string): Promise<string> {
  return reader.page.evaluate((name) => {
    const element = document.querySelector<HTMLElement>(`[data-editor="${name}"]`);
    if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) return element.value;
    const written = element instanceof HTMLIFrameElement ? element.contentDocument?.body : element;
    return (written?.innerText ?? "").trim().replace(/\n+/g, "\n");
  }, editor);
}

async function writeEverywhere(reader: Reader, place: Place): Promise<Record<string, string>> {
  await openGalleryPage(reader, place, PAGE);
  if (place === "listed") await soon(() => reader.painted()).toEqual(["Florent Boudié"]);
  const texts: Record<string, string> = {};
  for (const editor of EDITORS) {
    await write(reader, editor);
    texts[editor] = await textIn(reader, editor);
  }
  return texts;
}

test("what is written in ten kinds of editor is the same with and without us, and none of it is marked", async ({
  reader,
}) => {
  const without = await writeEverywhere(reader, "elsewhere");
  const two = "Paul Midy\nvoted.";
  expect(without).toEqual({
    ...Object.fromEntries(EDITORS.map((editor) => [editor, two])),
    input: two.replace("\n", ""),
  });

  expect(await writeEverywhere(reader, "listed")).toEqual(without);
  // Text outside that comes after: once it is marked, all that was written before has been seen.
  await reader.page.evaluate(() => {
    const notes = document.getElementById("notes");
    if (notes) notes.textContent = "Copied to Vincent Caure.";
  });
  await soon(() => reader.painted()).toEqual(["Florent Boudié", "Vincent Caure"]);
  const inFrame = await reader.page.evaluate(() => {
    const frame = document.querySelector("iframe")?.contentWindow as unknown as typeof globalThis;
    return frame.CSS.highlights.size;
  });
  expect(inFrame).toBe(0);
});
