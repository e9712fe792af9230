import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { inBackground } from "../../scripts/lib/background.mjs";
import { inBrowserWindow } from "../../scripts/lib/firefox-scope.mjs";
import type { Launched } from "../../scripts/lib/launch.mjs";
import { ROOT } from "../../scripts/lib/run.mjs";

declare const chrome: {
  tabs: { query(what: object): Promise<object[]> };
  commands: { onCommand: { dispatch(name: string, tab: object | undefined): void } };
};

/**
 * A keyboard command of the manifest, as near to the keys as the browser lets its driver come: in Firefox the shortcut's
 * own key element is pressed; Chromium hands the listeners what it would hand them, since keys sent by the driver never
 * reach its shortcuts.
 */
export async function pressCommand(launched: Launched, name: string): Promise<void> {
  if (launched.target === "firefox") {
    const manifest = JSON.parse(readFileSync(resolve(ROOT, "manifest.json"), "utf8"));
    const keys: string = manifest.commands[name].suggested_key.default;
    const pressed = await inBrowserWindow(launched.browser, pressShortcut, keys.split("+").at(-1) ?? "");
    if (!pressed) throw new Error(`Firefox has no shortcut ${keys}.`);
    return;
  }
  await inBackground(
    launched,
    async (command: string) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      chrome.commands.onCommand.dispatch(command, tab);
    },
    name,
  );
}

/** Runs in Firefox's own window and is sent there as text. */
function pressShortcut(letter: string): boolean {
  for (const key of document.querySelectorAll("keyset[id^=ext-keyset] key")) {
    if (key.getAttribute("key")?.toUpperCase() !== letter) continue;
    (key as Element & { doCommand(): void }).doCommand();
    return true;
  }
  return false;
}
