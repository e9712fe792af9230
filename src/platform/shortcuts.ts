import type { Manifest } from "webextension-polyfill";
import type { browser } from "./browser";
import type { PageCommand } from "./messages";

/** Key combinations as the browser writes them ("Alt+Shift+K"), by command; commands without a key are missing. */
export type Shortcuts = Readonly<Partial<Record<PageCommand, string>>>;

/**
 * The keys that really work: a browser leaves a suggested key out when it is taken, and readers change them.
 * @param commands missing in browsers of phones, which have no keyboard commands
 */
export async function readShortcuts(commands: Pick<typeof browser.commands, "getAll"> | undefined): Promise<Shortcuts> {
  const all = (await commands?.getAll()) ?? [];
  return Object.fromEntries(all.filter(({ shortcut }) => shortcut).map(({ name, shortcut }) => [name, shortcut]));
}

/** The keys the manifest asks for; which of them work is for `readShortcuts` to say. */
export function suggestedShortcuts({ commands = {} }: Pick<Manifest.WebExtensionManifest, "commands">): Shortcuts {
  return Object.fromEntries(
    Object.entries(commands).flatMap(([name, { suggested_key }]) =>
      suggested_key?.default === undefined ? [] : [[name, suggested_key.default]],
    ),
  );
}

/** Where Chromium keeps the shortcuts of extensions; it opens this page for an extension, but follows no link to it. */
const CHROMIUM_SHORTCUTS = "chrome://extensions/shortcuts";

type ShortcutPages = {
  readonly commands: typeof browser.commands & { readonly openShortcutSettings?: () => Promise<void> };
  readonly tabs: Pick<typeof browser.tabs, "create">;
};

/** Opens the browser's own page of shortcuts, where keys are changed: no extension may change them itself there. */
export async function openShortcutSettings({ commands, tabs }: ShortcutPages): Promise<void> {
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await tabs.create({ url: CHROMIUM_SHORTCUTS });
}
