import { describe, expect, it } from "vitest";
import type { PageReport } from "../../src/model/page-report";
import { askActivePage, reveal, tellPage } from "../../src/popup/active-page";

const REPORT: PageReport = { site: "lemonde.fr", state: "running", entities: [], waiting: 0 };

type Tab = { id?: number; url?: string };

/** The tabs of a window: the one in front, and what it does with a message. */
function tabs(front: Tab | undefined, answer: (message: unknown) => unknown) {
  const sent: unknown[] = [];
  const api = {
    query: async () => (front ? [front] : []),
    sendMessage: async (tab: number, message: unknown, options: unknown) => {
      sent.push({ tab, message, options });
      return answer(message);
    },
  } as unknown as Parameters<typeof askActivePage>[0];
  return { api, sent };
}

function nobodyListens(): never {
  throw new Error("Could not establish connection. Receiving end does not exist.");
}

describe("askActivePage", () => {
  it("gives the report of the page in front, not of its frames", async () => {
    const { api, sent } = tabs({ id: 7 }, () => REPORT);
    expect(await askActivePage(api)).toEqual({ kind: "answered", tab: 7, report: REPORT });
    expect(sent).toEqual([{ tab: 7, message: { type: "report" }, options: { frameId: 0 } }]);
  });

  it("names the listed site a subdomain belongs to, because that is what the reader switches off", async () => {
    const { api } = tabs({ id: 7 }, () => ({ ...REPORT, site: "abonnes.lemonde.fr" }));
    expect(await askActivePage(api)).toMatchObject({ report: { site: "lemonde.fr" } });
  });

  it.each<[string, Tab | undefined, () => unknown, string | null]>([
    ["nothing of ours runs there", { id: 7, url: "https://example.org/" }, nobodyListens, "https://example.org/"],
    ["its address is kept from us too", { id: 7 }, nobodyListens, null],
    ["somebody else's listener answers with nothing", { id: 7 }, () => undefined, null],
    ["there is no tab", undefined, () => REPORT, null],
    ["the tab is none that can be asked", { url: "about:devtools" }, () => REPORT, "about:devtools"],
  ])("says the page is silent when %s", async (_why, front, answer, url) => {
    expect(await askActivePage(tabs(front, answer).api)).toEqual({ kind: "silent", tab: front?.id ?? null, url });
  });
});

describe("reveal", () => {
  it("passes on whether the page could", async () => {
    expect(await reveal(tabs({ id: 7 }, () => true).api, 7, "service:signal")).toBe(true);
    expect(await reveal(tabs({ id: 7 }, () => false).api, 7, "service:signal")).toBe(false);
  });

  it("is no error when the page is gone", async () => {
    expect(await reveal(tabs({ id: 7 }, nobodyListens).api, 7, "service:signal")).toBe(false);
  });
});

describe("tellPage", () => {
  it("asks the page itself, not its frames, and is no error when the page is gone", async () => {
    const { api, sent } = tabs({ id: 7 }, nobodyListens);
    await tellPage(api, 7, "showAll");
    expect(sent).toEqual([{ tab: 7, message: { type: "showAll" }, options: { frameId: 0 } }]);
  });
});
