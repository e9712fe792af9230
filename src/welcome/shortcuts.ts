import type { browser } from "../platform/browser";
import type { PageCommand } from "../platform/messages";

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
