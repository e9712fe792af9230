import { inBackground } from "../../scripts/lib/background.mjs";
import { inBrowserWindow } from "../../scripts/lib/firefox-scope.mjs";
import type { Launched } from "../../scripts/lib/launch.mjs";

declare const chrome: {
  tabs: { query(what: object): Promise<object[]> };
  contextMenus: { onClicked: { dispatch(info: object, tab: object | undefined): void } };
};

/**
 * The entry "look up" of the context menu, on selected words. No driver opens that menu: both browsers hand the listeners
 * what they would hand them.
 */
export async function pressLookup(launched: Launched, selectionText: string): Promise<void> {
  if (launched.target === "firefox") {
    await inBrowserWindow(launched.browser, clickInFirefox, launched.id, selectionText);
    return;
  }
  await inBackground(
    launched,
    async (text: string) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      chrome.contextMenus.onClicked.dispatch({ menuItemId: "lookup", selectionText: text }, tab);
    },
    selectionText,
  );
}

/** Runs in Firefox's own window and is sent there as text. */
function clickInFirefox(id: string, selectionText: string): null {
  // @ts-expect-error a global of Firefox's window
  const { extension } = WebExtensionPolicy.getByID(id);
  const info = { menuItemId: "lookup", selectionText, modifiers: [], editable: false };
  // @ts-expect-error a global of Firefox's window
  extension.emit("webext-menu-menuitem-click", info, gBrowser.selectedTab);
  return null;
}
