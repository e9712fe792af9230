import { sum } from "./numbers.mjs";

/** What tells tasks, scripts and the world they run in, layout and page loads. */
const CATEGORIES = ["-*", "toplevel", "v8", "devtools.timeline", "blink.user_timing"];

/** Milliseconds of CPU below which a look for waiting promises found none. */
const EMPTY_CHECKPOINT_MS = 0.02;

/**
 * One event of a trace, in milliseconds. `cpu` is the thread's own clock: time in which other programs ran is not in it.
 * @typedef {object} TraceEvent
 * @property {string} name
 * @property {string} thread process and thread
 * @property {number} start
 * @property {number} end
 * @property {number} cpu
 * @property {any} args
 *
 * @typedef {object} OwnRun an uninterrupted run of the extension's script
 * @property {number} start
 * @property {number} end
 * @property {number} cpu
 * @property {string} thread
 */

/**
 * Records what Chromium does while `action` runs.
 * @param {import("puppeteer-core").Page} page any page of the browser; all are recorded
 * @param {() => Promise<void>} action
 * @returns {Promise<TraceEvent[]>} in order, outer before inner
 */
export async function traced(page, action) {
  await page.tracing.start({ categories: CATEGORIES });
  await action();
  const bytes = await page.tracing.stop();
  if (!bytes) throw new Error("Chromium gave no trace.");
  /** @type {{ traceEvents: any[] }} */
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes));
  return traceEvents
    .filter(({ ph }) => ph === "X" || ph === "R" || ph === "I")
    .map(({ name, pid, tid, ts, dur = 0, tdur = 0, args }) => ({
      name,
      thread: `${pid}:${tid}`,
      start: ts / 1000,
      end: (ts + dur) / 1000,
      cpu: tdur / 1000,
      args,
    }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * The runs of an extension's content script: its compilation, everything called in its isolated world, and the promises
 * that go on outside of any call. Those have no name in a trace, so the page must have none of its own.
 * @param {readonly TraceEvent[]} events
 * @param {string} world name of the extension
 * @returns {OwnRun[]} in order, none inside another
 */
export function ownRuns(events, world) {
  const threads = new Set(events.filter((event) => isOwn(event, world)).map(({ thread }) => thread));
  /** @type {Map<string, OwnRun & { promises: boolean, others: number }>} */
  const last = new Map();
  /** Threads on which it has begun: promises kept before, while the page was parsed, are the page's. */
  const begun = new Set();
  /** @type {OwnRun[]} */
  const runs = [];
  for (const event of events) {
    if (!threads.has(event.thread)) continue;
    const { start, end, cpu, thread } = event;
    const own = isOwn(event, world);
    if (own) begun.add(thread);
    if (!begun.has(thread)) continue;
    const outer = last.get(thread);
    if (outer && start < outer.end) {
      // Only promises mix worlds: whatever else is called from our code is our doing.
      if (!outer.promises || own || !isCall(event) || start < outer.others) continue;
      outer.cpu -= cpu;
      outer.others = end;
    } else if (own || event.name === "BlinkScheduler_PerformMicrotaskCheckpoint") {
      const run = { start, end, cpu, thread, promises: !own, others: 0 };
      last.set(thread, run);
      runs.push(run);
    }
  }
  return runs.filter(({ cpu }) => cpu >= EMPTY_CHECKPOINT_MS);
}

/**
 * @param {TraceEvent} event
 * @param {string} world
 */
function isOwn({ name, args }, world) {
  return args?.worldName === world || (name === "EvaluateScript" && String(args?.data?.url).startsWith("chrome-ext"));
}

/** @param {TraceEvent} event */
function isCall({ name }) {
  return name === "v8.callFunction" || name === "v8.run" || name === "EvaluateScript";
}

/**
 * Milliseconds of CPU of all events of these names; none of them may be inside another.
 * @param {readonly TraceEvent[]} events
 * @param {readonly string[]} names
 */
export function cpuOf(events, names) {
  return sum(events.filter(({ name }) => names.includes(name)).map(({ cpu }) => cpu));
}

/**
 * Cuts a trace at each load of a page.
 * @param {readonly TraceEvent[]} events
 * @param {(url: string) => boolean} isLoad whether an address is one of those loaded
 * @returns {TraceEvent[][]} the events of each load, in order
 */
export function byLoad(events, isLoad) {
  const starts = events
    .filter(({ name, args }) => name === "navigationStart" && isLoad(String(args?.data?.documentLoaderURL)))
    .map(({ start }) => start);
  return starts.map((start, load) =>
    events.filter((event) => event.start >= start && event.start < (starts[load + 1] ?? Number.POSITIVE_INFINITY)),
  );
}
