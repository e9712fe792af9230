import type { PageReport } from "../model/page-report";
import { isOff, type Settings } from "../model/settings";
import { ASKED_OF_PAGE, answerMessages } from "../platform/messages";
import { pageBrowser } from "../platform/page-browser";
import { followSettings, readSettings } from "../platform/settings";
import { createBackgroundDoor } from "./background-door";
import { type Marking, startMarking } from "./marking";
import { loadRecognition } from "./recognition";

/**
 * Runs Key Votes on a page: marks mentions, shows cards, follows the reader's switches, answers popup and keyboard.
 * @param options.site the host name under which the reader can switch the page off
 */
export function startPage(options: { readonly document: Document; readonly site: string }): void {
  const { document, site } = options;
  const browser = pageBrowser();
  const { runtime, storage } = browser;
  const page = new AbortController();
  let session: AbortController | null = null;
  let marking: Marking | null = null;
  let settings: Settings | null = null;
  let recognition: ReturnType<typeof loadRecognition> | null = null;

  const background = createBackgroundDoor(runtime, () => page.abort());

  function stop() {
    session?.abort();
    session = null;
    marking = null;
  }
  function apply(next: Settings) {
    // Which members count is settled while a page is read: another choice reads it anew.
    if (settings?.rankAndFile !== next.rankAndFile) stop();
    settings = next;
    if (page.signal.aborted || isOff(next, site)) {
      stop();
    } else if (marking) {
      marking.apply(next);
    } else {
      session = new AbortController();
      recognition ??= loadRecognition(browser, background);
      marking = startMarking({ document, background, recognition, settings: next, signal: session.signal });
    }
  }
  function report(): PageReport {
    const state = marking ? "running" : settings?.enabled ? "paused" : "off";
    return { site, state, entities: marking?.entities() ?? [] };
  }

  const stops = [
    followSettings(storage, apply),
    answerMessages(runtime, ASKED_OF_PAGE, {
      report,
      reveal: ({ entity }) => marking?.reveal(entity) ?? false,
      command: ({ command }) => {
        marking?.obey(command);
        return null;
      },
    }),
  ];
  page.signal.addEventListener("abort", () => {
    session?.abort();
    for (const stop of stops) stop();
  });
  void readSettings(storage).then(apply);
}
