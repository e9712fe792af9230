import { browser } from "../platform/browser";
import { type Message, PAGE_COMMANDS } from "../platform/messages";

/** Hands keyboard commands to the page in front. */
export function forwardCommands(): void {
  browser.commands.onCommand.addListener(async (name, pressedIn) => {
    const command = PAGE_COMMANDS.find((known) => known === name);
    const tab = pressedIn ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
    if (!command || tab?.id === undefined) return;
    const message: Message<"command"> = { type: "command", command };
    // Pages on which nothing runs have nobody to listen.
    await browser.tabs.sendMessage(tab.id, message).catch(() => undefined);
  });
}
