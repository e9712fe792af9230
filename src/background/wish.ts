import { withWish } from "../model/never-marked";
import { browser } from "../platform/browser";
import type { Messages } from "../platform/messages";
import { updateSettings } from "../platform/settings";

/** Stores that a name is marked no more, or again; the page hears of it as all tabs do. @returns false when it could not */
export async function storeWish(asked: Messages["wish"]["ask"]): Promise<boolean> {
  try {
    await updateSettings(browser.storage, (now) => ({ ...now, neverMarked: withWish(now.neverMarked, asked) }));
    return true;
  } catch (error) {
    console.error("Key Votes: the choice could not be stored", error);
    return false;
  }
}
