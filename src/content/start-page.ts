import type { PageReport } from "../model/page-report";
import type { RecognitionData } from "../model/recognition";
import { isOff, type Settings } from "../model/settings";
import { ASKED_OF_PAGE, answerMessages } from "../platform/messages";
import { pageBrowser } from "../platform/page-browser";
import { storedRecognition } from "../platform/recognition-store";
import { followSettings, readSettings } from "../platform/settings";
import { isArticlePage, isPrivatePage } from "../scanner/article-page";
import { whenVisible } from "../scanner/visible";
import { createBackgroundDoor } from "./background-door";
import { readFirst } from "./first-reading";
import { type Marking, startMarking } from "./marking";
import { loadRecognition } from "./recognition";

export type PageOptions = {
  readonly document: Document;
  /** Of the package. */
  readonly version: string;
  /** The host name under which the reader can switch the page off. */
  readonly site: string;
  /** `window`: what the reader calls the page. `inner`: a frame in it, of which popup and keyboard know nothing. */
  readonly frame: "window" | "inner";
  /**
   * Which pages of the site are read: `all` of a site known for news; `asked`, all but private ones, where the reader asked
   * for this page or site; elsewhere `articles` only, until the reader asks.
   */
  readonly pages: "all" | "asked" | "articles";
};

/**
 * Runs Key Votes on a page: marks mentions, shows cards, follows the reader's switches, answers popup and keyboard.
 * @returns a function that ends it for good
 */
export function startPage({ document, version, site, frame, pages }: PageOptions): () => void {
  const browser = pageBrowser();
  const { runtime, storage } = browser;
  const page = new AbortController();
  let listening: AbortController | null = null;
  let session: AbortController | null = null;
  let marking: Marking | null = null;
  let settings: Settings | null = null;
  /** What the first reading brought, until it is needed. */
  let brought: RecognitionData | null = null;
  let recognition: ReturnType<typeof loadRecognition> | null = null;
  let isAskedFor = false;

  const background = createBackgroundDoor(runtime, { frame, gone: () => page.abort() });

  function endMarking() {
    session?.abort();
    session = null;
    marking = null;
  }
  function apply(next: Settings) {
    // Which members count is settled while a page is read: another choice reads it anew.
    if (settings?.rankAndFile !== next.rankAndFile) endMarking();
    settings = next;
    if (page.signal.aborted || isOff(next, site)) return stop();
    listening ??= followPage();
    if (marking) marking.apply(next);
    else if (isWanted()) start(next);
  }
  function isWanted(): boolean {
    if (pages === "all") return true;
    return !isPrivatePage(document) && (pages === "asked" || isAskedFor || isArticlePage(document));
  }
  function start(chosen: Settings) {
    session = new AbortController();
    recognition ??= recognitionFrom(brought);
    marking = startMarking({
      document,
      background,
      recognition,
      settings: chosen,
      site,
      wish: (entity, wish) => background.wish({ entity, hostname: site, wish }),
      documentReplaced: () => {
        stop();
        apply(settings ?? chosen);
      },
      signal: session.signal,
    });
  }
  /** Apart from what lives as long as the page: the names as they are stored take more memory than all the rest. */
  function recognitionFrom(read: RecognitionData | null) {
    return loadRecognition(async () => read ?? (await storedRecognition(storage, version)), background);
  }
  function stop() {
    endMarking();
    listening?.abort();
    listening = null;
  }
  /** The page comes back as it was left, its settings as old; or it turns into an article without being loaded anew. */
  function followPage(): AbortController {
    const stopping = new AbortController();
    const { signal } = stopping;
    const view = document.defaultView;
    const look = () => settings && !marking && apply(settings);
    view?.addEventListener("pageshow", ({ persisted }) => persisted && void refresh(), { signal });
    view?.addEventListener("load", look, { signal });
    view?.navigation?.addEventListener("currententrychange", look, { signal });
    return stopping;
  }
  async function refresh() {
    await take(readSettings(storage));
  }
  async function begin() {
    // Elsewhere few pages are articles, and the others need no names.
    if (pages === "articles") return await refresh();
    const first = readFirst(browser, version);
    await take(
      first.then((read) => {
        brought = read.recognition;
        return read.settings;
      }),
    );
    // Switched off, a page does not keep them in memory.
    brought = null;
  }
  async function take(reading: Promise<Settings>) {
    // Only to a script whose extension is gone no storage answers at all.
    const now = await reading.catch(() => null);
    if (!now) page.abort();
    else if (!page.signal.aborted) apply(now);
  }
  function report(): PageReport {
    // A page that was switched off listens to nothing, and may have been away when it was switched on.
    if (!marking) void refresh();
    const state = marking ? "running" : !settings?.enabled ? "off" : isOff(settings, site) ? "paused" : "unread";
    return { site, state, ...(marking?.report() ?? { entities: [], waiting: 0 }) };
  }
  async function follow() {
    // A tab nobody looks at, or a page made ready ahead of a click, costs nothing.
    await whenVisible(document, page.signal);
    if (page.signal.aborted) return;
    const stopFollowing = followSettings(storage, apply);
    page.signal.addEventListener("abort", stopFollowing);
    await begin();
  }

  if (frame === "window") {
    const stopAnswering = answerMessages(runtime, ASKED_OF_PAGE, {
      report,
      reveal: ({ entity }) => marking?.reveal(entity) ?? false,
      rescan: () => {
        isAskedFor = true;
        if (marking) marking.rescan();
        else if (settings) apply(settings);
        return null;
      },
      showAll: () => {
        marking?.showAll();
        return null;
      },
      command: ({ command }) => {
        marking?.obey(command);
        return null;
      },
    });
    page.signal.addEventListener("abort", stopAnswering);
  }
  page.signal.addEventListener("abort", stop);
  void follow();
  return () => page.abort();
}
