import type { EntityId } from "../model/entity";
import type { PageReport } from "../model/page-report";
import type { browser } from "../platform/browser";
import type { Message } from "../platform/messages";
import { siteOf } from "../platform/sites";

/** The page in front, and what it says of itself. */
export type ActivePage =
  | { readonly kind: "answered"; readonly tab: number; readonly report: PageReport }
  /** Nothing of ours runs there. `url` is null where the browser does not let the extension see it, `tab` where there is none. */
  | { readonly kind: "silent"; readonly tab: number | null; readonly url: string | null };

type TabsApi = Pick<typeof browser.tabs, "query" | "sendMessage">;

/** The report covers the page itself, not the frames in it. */
const TOP_FRAME = { frameId: 0 };

/** Asks the page in front of the popup's window for its report. */
export async function askActivePage(tabs: TabsApi): Promise<ActivePage> {
  const [tab] = await tabs.query({ active: true, currentWindow: true });
  const url = tab?.url ?? null;
  if (tab?.id === undefined) return { kind: "silent", tab: null, url };
  try {
    const report = await tabs.sendMessage<Message<"report">, PageReport | undefined>(
      tab.id,
      { type: "report" },
      TOP_FRAME,
    );
    if (!report) return { kind: "silent", tab: tab.id, url };
    return { kind: "answered", tab: tab.id, report: { ...report, site: siteOf(report.site) } };
  } catch {
    // How both browsers say that nobody listens in that tab.
    return { kind: "silent", tab: tab.id, url };
  }
}

/** Has the page read itself again (`rescan`), or mark all that waits because it has many mentions (`showAll`). */
export async function tellPage(tabs: TabsApi, tab: number, type: "rescan" | "showAll"): Promise<void> {
  // A page that is gone has nobody to listen; the next question finds out.
  await tabs.sendMessage<Message<"rescan" | "showAll">, null>(tab, { type }, TOP_FRAME).catch(() => null);
}

/**
 * Has the page scroll to the first mention of an entity and open its card.
 * @returns false when the page has it no more, or is gone
 */
export async function reveal(tabs: TabsApi, tab: number, entity: EntityId): Promise<boolean> {
  try {
    return await tabs.sendMessage<Message<"reveal">, boolean>(tab, { type: "reveal", entity }, TOP_FRAME);
  } catch {
    return false;
  }
}
