import type { EntityId } from "../model/entity";
import { recordHash } from "../model/record-id";
import { RECORD_PAGE } from "../model/record-page";
import { browser } from "../platform/browser";

/** The tab somebody asked from, as the browser tells of it. */
type AskingTab = { readonly id?: number | undefined; readonly index: number };

/**
 * Opens the record page of an entity in a tab beside the one it was asked from, to which the browser returns when it is
 * closed.
 */
export async function openRecord(entity: EntityId, from: AskingTab | undefined): Promise<void> {
  const url = browser.runtime.getURL(RECORD_PAGE) + recordHash(entity);
  const beside = from?.id === undefined ? {} : { index: from.index + 1, openerTabId: from.id };
  await browser.tabs.create({ url, ...beside });
}
