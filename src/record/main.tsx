import { render } from "preact";
import { translatorFor } from "../i18n/translators";
import { recordOfHash } from "../model/record-id";
import type { SearchResult } from "../model/search";
import { browser } from "../platform/browser";
import { askBackground } from "../platform/messages";
import { factsLanguage } from "../platform/reader-language";
import { followSettings, readSettings } from "../platform/settings";
import { askRecord } from "./ask-record";
import { RecordPage, type Shown, titleOf } from "./RecordPage";

const OPTIONS_URL = browser.runtime.getURL("src/options/index.html");

let settings = await readSettings(browser.storage);
let shown: Shown = { kind: "waiting" };
/** Counts what was asked, so that a late answer to an earlier question is not shown. */
let asked = 0;

void show();
// The browser keeps the place on each page one comes back to, once it knows when that page is drawn.
navigation.addEventListener("navigate", (event) => {
  if (!event.canIntercept || !event.hashChange) return;
  const isBack = event.navigationType === "traverse";
  event.intercept({ focusReset: "manual", scroll: "after-transition", handler: () => goOn({ isBack }) });
});
followSettings(browser.storage, (next) => {
  const before = factsLanguage(settings);
  settings = next;
  if (factsLanguage(settings) !== before) void show();
});

/** Shows another record in place of this one. Those who hear the page are told where they are; what is new begins at its top. */
async function goOn({ isBack }: { isBack: boolean }) {
  await show();
  if (!isBack) scrollTo({ top: 0 });
  document.querySelector("h1")?.focus({ preventScroll: true });
}

/** Shows the record the address asks for, in the reader's language. */
async function show() {
  const question = ++asked;
  const id = recordOfHash(location.hash);
  const language = factsLanguage(settings);
  const answer = id === null ? missing() : await askRecord(id, language);
  if (question !== asked) return;
  shown = answer ?? missing();
  draw();
}

function search(text: string): Promise<readonly SearchResult[]> {
  return askBackground<"search">(browser.runtime, { type: "search", text });
}

function missing(): Shown {
  return { kind: "missing", asked: location.hash.slice(1) };
}

function draw() {
  const language = factsLanguage(settings);
  const words = translatorFor(language);
  document.documentElement.lang = language;
  document.title = [titleOf(shown, words), words.t("ext_name")].filter((part) => part !== "").join(" – ");
  render(<RecordPage shown={shown} words={words} optionsUrl={OPTIONS_URL} onSearch={search} />, document.body);
}
