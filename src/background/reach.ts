import { browser } from "../platform/browser";
import type { Message } from "../platform/messages";
import { patternsBeyond, reachOf, storeReach } from "../platform/reach";
import { startInTab } from "../platform/start-in-tab";

/** The registration that covers what the reader gave beyond the list; the manifest covers the list. */
const REGISTRATION = "beyond-the-list";

let turn: Promise<unknown> = Promise.resolve();

/** Keeps the content script where the browser says it may run: given, taken back, from whatever window. */
export function keepReach(): void {
  const { permissions, runtime } = browser;
  permissions.onAdded.addListener(({ origins }) => {
    void inTurn(follow).then(() => startInOpenTabs(origins ?? []));
  });
  permissions.onRemoved.addListener(() => void inTurn(follow));
  runtime.onInstalled.addListener(() => void inTurn(follow));
  runtime.onStartup.addListener(() => void inTurn(follow));
}

/** One after the other, so that the last answer of the browser is the one that stays. */
function inTurn(work: () => Promise<void>): Promise<void> {
  const done = turn.then(work).catch((error) => console.error("Key Votes: sites were not registered", error));
  turn = done;
  return done;
}

async function follow() {
  const { origins = [] } = await browser.permissions.getAll();
  const listed = browser.runtime.getManifest().content_scripts?.[0]?.matches ?? [];
  const patterns = patternsBeyond(origins, listed);
  // Pages first: what was taken back ends on them whatever becomes of the registration.
  await storeReach(browser.storage, reachOf(patterns));
  await register(patterns, listed);
}

async function register(matches: string[], excludeMatches: string[]) {
  const { runtime, scripting } = browser;
  const script = runtime.getManifest().content_scripts?.[0];
  const registered = await scripting.getRegisteredContentScripts({ ids: [REGISTRATION] });
  if (registered.length > 0) await scripting.unregisterContentScripts({ ids: [REGISTRATION] });
  if (!script?.js || matches.length === 0) return;
  await scripting.registerContentScripts([
    {
      id: REGISTRATION,
      matches,
      excludeMatches,
      js: script.js.map(inPackage),
      css: (script.css ?? []).map(inPackage),
      runAt: script.run_at ?? "document_idle",
      allFrames: script.all_frames ?? false,
      matchOriginAsFallback: script.match_origin_as_fallback ?? false,
    },
  ]);
}

/** The path of a file as a registration takes it: Firefox gives the manifest's files as addresses, and takes paths only. */
function inPackage(file: string): string {
  return file.replace(browser.runtime.getURL(""), "");
}

/** Pages that are open already start without reload; those on which it runs are left alone. */
async function startInOpenTabs(patterns: string[]) {
  const report: Message<"report"> = { type: "report" };
  for (const { id } of await browser.tabs.query({ url: patterns })) {
    if (id === undefined) continue;
    const answer = await browser.tabs.sendMessage(id, report, { frameId: 0 }).catch(() => null);
    if (!answer) await startInTab(browser, id);
  }
}
