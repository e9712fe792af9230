import { stopBackground } from "../../scripts/bench/lib/stop-background.mjs";
import type { Reader } from "./reader";

/** Stops the background, as the browser does when it has had nothing to do; the page in front stays as it is. */
export async function sleepBackground({ launched, page }: Reader): Promise<void> {
  if (launched.target === "firefox") return await stopBackground(launched, page);
  const isOurs = (url: string) => url.startsWith(launched.origin);
  const found = launched.browser.targets().find((each) => each.type() === "service_worker" && isOurs(each.url()));
  await (await found?.worker())?.close();
}

/** Stops the background and starts it again, knowing nothing of what it was asked before. */
export async function freshBackground(reader: Reader): Promise<void> {
  const { launched, page, target } = reader;
  await sleepBackground(reader);
  if (target === "firefox") return; // it starts with the next look into it
  const ours = await launched.browser.newPage();
  await ours.goto(`${launched.origin}/src/welcome/index.html`);
  await ours.evaluate(async () => {
    await chrome.runtime.sendMessage({ type: "look" });
  });
  await ours.close();
  await page.bringToFront();
}
