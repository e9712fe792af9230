import { render } from "preact";
import { startPage } from "../content/start-page";
import { createTranslator } from "../i18n/translator";
import { wordsOf } from "../i18n/words";
import type { Language } from "../model/language";
import { browser } from "../platform/browser";
import { browserFamily } from "../platform/browser-family";
import { endGiven, followGiven, give, readGiven } from "../platform/given";
import { readerLanguage } from "../platform/reader-language";
import { readSettings, updateSettings } from "../platform/settings";
import { readShortcuts } from "../platform/shortcuts";
import { Welcome } from "./Welcome";

/** The name under which the popup offers to switch this page off. */
const SITE = "key-votes";

const language = readerLanguage(await readSettings(browser.storage));
const words = createTranslator(language, wordsOf(language));
const shortcuts = await readShortcuts(browser.commands);

document.documentElement.lang = language;
await draw();
followGiven(browser.permissions, draw);
startPage({ document, version: browser.runtime.getManifest().version, site: SITE, frame: "window", pages: "all" });

/** With the reach the browser says the extension has; the article stays the same, and so do its marks. */
async function draw() {
  const reach = await readGiven(browser.permissions);
  render(
    <Welcome
      words={words}
      shortcuts={shortcuts}
      optionsUrl={browser.runtime.getURL("src/options/index.html")}
      onSpeak={speak}
      reach={reach}
      family={browserFamily()}
      reachActions={{
        onListedOnly: () => void endGiven(browser.permissions, [null, ...reach.sites]),
        onEvery: () => void give(browser.permissions, null),
        onNotEvery: () => void endGiven(browser.permissions, [null]),
      }}
    />,
    document.body,
  );
}

/** Reloads rather than redraws: like every page, this one is read in the language it declares at its start. */
async function speak(chosen: Language) {
  await updateSettings(browser.storage, (now) => ({ ...now, language: chosen }));
  location.reload();
}
