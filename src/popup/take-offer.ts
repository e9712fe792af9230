import type { browser } from "../platform/browser";
import { startInTab } from "../platform/start-in-tab";
import type { ReachOffer } from "./reach-offers";

type Apis = Pick<typeof browser, "permissions" | "runtime" | "scripting">;

/**
 * Does what an offer says. Call it within the click: a browser asks the reader in no other moment. What became of it
 * is for the browser to say (`permissions.getAll`); the background follows by itself.
 */
export async function takeOffer(apis: Apis, offer: ReachOffer): Promise<void> {
  switch (offer.name) {
    case "once":
      await startInTab(apis, offer.tab);
      return;
    case "giveSite":
    case "giveAll":
      await apis.permissions.request({ origins: [...offer.patterns] });
      return;
    case "endSite":
    case "endAll":
      await apis.permissions.remove({ origins: [...offer.patterns] });
  }
}
