/**
 * Milliseconds of CPU a page's main thread has spent so far: all of it, and on style and layout.
 * @typedef {{ all: number, layout: number }} MainThread
 */

/**
 * Asks Chromium for the work of a page's main thread.
 * @param {import("puppeteer-core").CDPSession} session of the page
 * @returns {Promise<MainThread>}
 */
export async function mainThread(session) {
  // The thread's own clock: time in which other programs ran is not in it.
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const { metrics } = await session.send("Performance.getMetrics");
  const of = (/** @type {string} */ name) => 1000 * (metrics.find((metric) => metric.name === name)?.value ?? 0);
  return { all: of("TaskDuration"), layout: of("LayoutDuration") + of("RecalcStyleDuration") };
}

/**
 * Bytes of JavaScript in use in a page after garbage collection.
 * @param {import("puppeteer-core").CDPSession} session
 */
export async function heapOf(session) {
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize;
}
