import { render } from "preact";
import type { Translator } from "../i18n/translator";
import { translatorFor } from "../i18n/translators";
import type { EntityId } from "../model/entity";
import type { Settings } from "../model/settings";
import { browser } from "../platform/browser";
import { followGiven, readGiven } from "../platform/given";
import { askBackground } from "../platform/messages";
import type { Reach } from "../platform/reach";
import { factsLanguage, readerLanguage } from "../platform/reader-language";
import { recordAddress, searchedIn } from "../platform/record-address";
import { followSettings, readSettings, updateSettings } from "../platform/settings";
import { SITES } from "../platform/sites";
import { followListKeys } from "../ui/list-keys";
import { type ActivePage, askActivePage, reveal, tellPage } from "./active-page";
import { chooseDensity, switchAll, switchKind, switchSite } from "./change-settings";
import type { FinderActions } from "./Finder";
import { Lookup } from "./Lookup";
import { Popup, type PopupActions } from "./Popup";
import type { ReachOffer } from "./reach-offers";
import { takeOffer } from "./take-offer";
import { viewPopup } from "./view-model";

/** Milliseconds after a switch or a permission at which the page is asked again: it follows within 200. */
const FOLLOWED_MS = 250;

const ADDRESSES = {
  overview: recordAddress("overview"),
  method: recordAddress("method"),
  options: browser.runtime.getURL("src/options/index.html"),
  welcome: browser.runtime.getURL("src/welcome/index.html"),
};
/** What was looked up; null in the toolbar window. */
const LOOKED_UP = searchedIn(location.search);

// On their way while the settings are read.
const atFirst = LOOKED_UP === null ? answers() : null;
let settings = await readSettings(browser.storage);
let page: ActivePage | null = null;
let names: Readonly<Record<string, string>> = {};
let reach: Reach = { everywhere: false, sites: [] };
let written: Promise<unknown> = Promise.resolve();

const finding: FinderActions = {
  onSearch: (text) => askBackground<"search">(browser.runtime, { type: "search", text }),
  onReveal: (entity) => void goTo(entity),
  onOpen: openLink,
  addressOf: recordAddress,
};
const actions: PopupActions = {
  ...finding,
  onSwitchAll: () => change(switchAll),
  onSwitchSite: (site) => change((now) => switchSite(now, site)),
  onSwitchKind: (kind) => change((now) => switchKind(now, kind)),
  onDensity: (density) => change((now) => chooseDensity(now, density)),
  onRescan: () => void tell("rescan"),
  onShowAll: () => void tell("showAll"),
  onTake: (offer) => void take(offer),
};

draw();
if (atFirst) void show(atFirst);
followListKeys(document, ".mentions :is(button, a)");
followSettings(browser.storage, (next) => {
  settings = next;
  draw();
  askSoon();
});
followGiven(browser.permissions, askSoon);
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible") ask();
});

function draw() {
  const language = readerLanguage(settings);
  const words = translatorFor(language);
  document.documentElement.lang = language;
  render(LOOKED_UP === null ? popup(words) : lookup(LOOKED_UP, words), document.body);
}

function popup(words: Translator) {
  const view = viewPopup({ page, settings, names, reach });
  const facts = factsLanguage(settings);
  return <Popup view={view} facts={facts} words={words} actions={actions} addresses={ADDRESSES} sites={SITES.length} />;
}

function lookup(text: string, words: Translator) {
  return <Lookup text={text} facts={factsLanguage(settings)} words={words} actions={finding} addresses={ADDRESSES} />;
}

/** What the browser lets the extension do, and what the page in front says: asked at once, each takes its time. */
function answers(): Promise<[Reach, ActivePage]> {
  return Promise.all([readGiven(browser.permissions), askActivePage(browser.tabs)]);
}

function ask() {
  if (LOOKED_UP === null) void show(answers());
}

async function show(answered: ReturnType<typeof answers>) {
  [reach, page] = await answered;
  const entities = page.kind === "answered" ? page.report.entities.map(({ entity }) => entity) : [];
  // The background looks the names up while the list is drawn.
  const named = entities.length > 0 ? askBackground<"names">(browser.runtime, { type: "names", entities }) : null;
  draw();
  if (!named) return;
  names = { ...names, ...(await named) };
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

/** Goes to a mention on the page; where it is gone, or its page is, to its record. */
async function goTo(entity: EntityId) {
  if (page?.kind === "answered" && (await reveal(browser.tabs, page.tab, entity))) window.close();
  else await openAddress(recordAddress(entity));
}

/** A click opens a record in place of the popup; with a key held down the browser opens it as the reader wishes. */
function openLink(event: MouseEvent) {
  const link = event.currentTarget;
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (LOOKED_UP !== null || !isPlain || !(link instanceof HTMLAnchorElement)) return;
  event.preventDefault();
  void openAddress(link.href);
}

async function openAddress(url: string) {
  await browser.tabs.create({ url });
  window.close();
}
