import { whenVisible } from "./visible";

/** Longest uninterrupted stretch of our work, in milliseconds: well under a frame (16 ms), so that scrolling and typing never wait. */
const SLICE_MS = 3;
/** The first slice, and what each may be longer than the one before: code takes many times longer on its first run. */
const FIRST_SLICE_MS = 1.5;
const SLICE_GROWTH_MS = 0.25;

/** Scheduling as browsers have it and TypeScript's DOM types not yet: tasks in both, the look at waiting input in Chromium. */
type Scheduler = {
  postTask(task: () => void, options: { priority: "background" | "user-visible" }): Promise<unknown>;
};
/** Tells that the reader has done something the page has not heard of yet. */
type Scheduling = { isInputPending(): boolean };

/** Work that may pause wherever it yields, and is told whether it did: meanwhile the page may have changed. */
export type SlicedWork = Generator<void, void, boolean>;

/**
 * Does `work` step by step, in slices that leave the main thread free in between, until it ends or `signal` aborts.
 * Nothing is done while the tab is in the background.
 * @param urgency `whenIdle` for the first reading of a page, `soon` for text that was just added
 */
export async function inSlices(
  work: SlicedWork,
  options: {
    readonly document: Document;
    readonly signal: AbortSignal;
    readonly urgency: "whenIdle" | "soon";
  },
): Promise<void> {
  const { document, signal, urgency } = options;
  const { scheduling } = navigator as { scheduling?: Scheduling }; // see Scheduling
  for (let length = FIRST_SLICE_MS; ; length = Math.min(length + SLICE_GROWTH_MS, SLICE_MS)) {
    await whenVisible(document, signal);
    await turn(urgency);
    if (signal.aborted) return;
    const end = performance.now() + length;
    let hasPaused = true;
    do {
      if (work.next(hasPaused).done) return;
      hasPaused = false;
    } while (performance.now() < end && !signal.aborted && scheduling?.isInputPending() !== true);
  }
}

/**
 * The browser's next free moment, in a task of its own.
 * @param urgency `whenIdle` leaves everything else the page has to do before it, `soon` does not
 */
export function turn(urgency: "whenIdle" | "soon"): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler }; // see Scheduler: missing in the types, not in browsers
  return new Promise((resolve) => {
    if (!scheduler) setTimeout(resolve, 0);
    else {
      const priority = urgency === "soon" ? "user-visible" : "background";
      scheduler.postTask(resolve, { priority }).catch(() => resolve());
    }
  });
}
