import { render } from "preact";
import { startPage } from "../content/start-page";
import { createTranslator } from "../i18n/translator";
import { wordsOf } from "../i18n/words";
import type { Language } from "../model/language";
import { browser } from "../platform/browser";
import { readerLanguage } from "../platform/reader-language";
import { readSettings, updateSettings } from "../platform/settings";
import { readShortcuts } from "../platform/shortcuts";
import { Welcome } from "./Welcome";

/** The name under which the popup offers to switch this page off. */
const SITE = "key-votes";

const language = readerLanguage(await readSettings(browser.storage));
const shortcuts = await readShortcuts(browser.commands);

document.documentElement.lang = language;
render(
  <Welcome
    words={createTranslator(language, wordsOf(language))}
    shortcuts={shortcuts}
    optionsUrl={browser.runtime.getURL("src/options/index.html")}
    onSpeak={speak}
  />,
  document.body,
);
startPage({ document, site: SITE, frame: "window", pages: "all" });

/** Reloads rather than redraws: like every page, this one is read in the language it declares at its start. */
async function speak(chosen: Language) {
  await updateSettings(browser.storage, (now) => ({ ...now, language: chosen }));
  location.reload();
}
