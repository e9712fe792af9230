import { translatorFor } from "../i18n/translators";
import type { EntityId } from "../model/entity";
import { LONGEST_SEARCH } from "../model/search";
import type { Settings } from "../model/settings";
import { browser } from "../platform/browser";
import { readerLanguage } from "../platform/reader-language";
import { recordAddress, searchAddress } from "../platform/record-address";
import { followSettings } from "../platform/settings";

const LOOKUP = "lookup";

/**
 * Offers to look up selected words in the browser's context menu: a name that one entity alone bears opens its record,
 * anything else what a search finds. The browser hands over the words with the click; no page is read. Call it while the
 * background starts, since the menu may be what wakes it.
 */
export function offerLookup(
  settings: () => Promise<Settings>,
  bearer: (text: string) => Promise<EntityId | null>,
): void {
  const { contextMenus, runtime, storage, tabs } = browser;
  // Browsers of phones have no such menu.
  if (!contextMenus) return;
  const show = async () => setMenu(await settings());
  runtime.onInstalled.addListener(show);
  runtime.onStartup.addListener(show);
  followSettings(storage, setMenu);
  contextMenus.onClicked.addListener(async ({ menuItemId, selectionText }, tab) => {
    if (menuItemId !== LOOKUP) return;
    const text = (selectionText ?? "").trim().slice(0, LONGEST_SEARCH);
    const entity = await bearer(text);
    const url = entity ? recordAddress(entity) : searchAddress(text);
    await tabs.create({ url, ...(tab?.index === undefined || tab.index < 0 ? {} : { index: tab.index + 1 }) });
  });
}

let turn: Promise<unknown> = Promise.resolve();

/** One after the other: both browsers keep entries over restarts, and refuse a second one of the same id. */
function setMenu(settings: Settings): void {
  const title = translatorFor(readerLanguage(settings)).t("menu_lookup");
  turn = turn.then(async () => {
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({ id: LOOKUP, contexts: ["selection"], title });
  });
}
