import { stopBackground } from "../../scripts/bench/lib/stop-background.mjs";
import type { Reader } from "./reader";

/** Milliseconds in which the driver learns that a worker of Chromium has gone; one that was needed again is back by then. */
const GONE_MS = 500;
const PAUSE_MS = 20;

/** Stops the background, as the browser does when it has had nothing to do; the page in front stays as it is. */
export async function sleepBackground({ launched, page }: Reader): Promise<void> {
  if (launched.target === "firefox") return await stopBackground(launched, page);
  const isOurs = (url: string) => url.startsWith(launched.origin);
  const found = launched.browser.targets().find((each) => each.type() === "service_worker" && isOurs(each.url()));
  await (await found?.worker())?.close();
  const until = Date.now() + GONE_MS;
  while (found && launched.browser.targets().includes(found) && Date.now() < until) {
    await new Promise((resume) => setTimeout(resume, PAUSE_MS));
  }
}
