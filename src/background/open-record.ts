import type { EntityId } from "../model/entity";
import { browser } from "../platform/browser";
import { recordAddress } from "../platform/record-address";

/** The tab somebody asked from, as the browser tells of it. */
type AskingTab = { readonly id?: number | undefined; readonly index: number };

/**
 * Opens the record page of an entity in a tab beside the one it was asked from, to which the browser returns when it is
 * closed.
 */
export async function openRecord(entity: EntityId, from: AskingTab | undefined): Promise<void> {
  const beside = from?.id === undefined ? {} : { index: from.index + 1, openerTabId: from.id };
  await browser.tabs.create({ url: recordAddress(entity), ...beside });
}
