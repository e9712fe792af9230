import { render } from "preact";
import { createTranslator } from "../i18n/translator";
import { wordsOf } from "../i18n/words";
import type { EntityId } from "../model/entity";
import type { Settings } from "../model/settings";
import { browser } from "../platform/browser";
import { askBackground } from "../platform/messages";
import { patternsBeyond, type Reach, reachOf } from "../platform/reach";
import { readerLanguage } from "../platform/reader-language";
import { followSettings, readSettings, updateSettings } from "../platform/settings";
import { matchPatterns, SITES } from "../platform/sites";
import { type ActivePage, askActivePage, reveal, tellPage } from "./active-page";
import { switchAll, switchKind, switchSite } from "./change-settings";
import { followListKeys } from "./list-keys";
import { Popup, type PopupActions } from "./Popup";
import type { ReachOffer } from "./reach-offers";
import { takeOffer } from "./take-offer";
import { viewPopup } from "./view-model";

/** Milliseconds after a switch or a permission at which the page is asked again: it follows within 200. */
const FOLLOWED_MS = 250;

const WELCOME_URL = browser.runtime.getURL("src/welcome/index.html");
const OPTIONS_URL = browser.runtime.getURL("src/options/index.html");

let settings = await readSettings(browser.storage);
let page: ActivePage | null = null;
let names: Readonly<Record<string, string>> = {};
let reach: Reach = { everywhere: false, sites: [] };
let written: Promise<unknown> = Promise.resolve();

const actions: PopupActions = {
  onSwitchAll: () => change(switchAll),
  onSwitchSite: (site) => change((now) => switchSite(now, site)),
  onSwitchKind: (kind) => change((now) => switchKind(now, kind)),
  onReveal: (entity) => void goTo(entity),
  onRescan: () => void tell("rescan"),
  onShowAll: () => void tell("showAll"),
  onTake: (offer) => void take(offer),
};

draw();
void ask();
followListKeys(document, ".mentions button");
followSettings(browser.storage, (next) => {
  settings = next;
  draw();
  askSoon();
});
browser.permissions.onAdded.addListener(askSoon);
browser.permissions.onRemoved.addListener(askSoon);
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible") void ask();
});

function draw() {
  const language = readerLanguage(settings);
  document.documentElement.lang = language;
  render(
    <Popup
      view={viewPopup({ page, settings, names, reach })}
      words={createTranslator(language, wordsOf(language))}
      actions={actions}
      welcomeUrl={WELCOME_URL}
      optionsUrl={OPTIONS_URL}
      sites={SITES.length}
    />,
    document.body,
  );
}

async function ask() {
  const { origins = [] } = await browser.permissions.getAll();
  reach = reachOf(patternsBeyond(origins, matchPatterns()));
  page = await askActivePage(browser.tabs);
  draw();
  if (page.kind === "silent") return;
  const entities = page.report.entities.map(({ entity }) => entity);
  if (entities.length === 0) return;
  names = { ...names, ...(await askBackground<"names">(browser.runtime, { type: "names", entities })) };
  draw();
}

/** Shows a switch at once, and stores it after those before it, so that none is lost. */
function change(by: (now: Settings) => Settings) {
  settings = by(settings);
  draw();
  written = written.finally(() => updateSettings(browser.storage, by));
}

async function take(offer: ReachOffer) {
  await takeOffer(browser, offer);
  askSoon();
}

function askSoon() {
  setTimeout(ask, FOLLOWED_MS);
}

async function tell(what: "rescan" | "showAll") {
  if (page?.kind !== "answered") return;
  await tellPage(browser.tabs, page.tab, what);
  askSoon();
}

async function goTo(entity: EntityId) {
  if (page?.kind === "answered" && (await reveal(browser.tabs, page.tab, entity))) window.close();
  else await ask();
}
