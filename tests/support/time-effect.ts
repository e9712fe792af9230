import type { Page } from "puppeteer-core";
import { soon } from "./eventually";

/** Notes when what is painted on the page changes: how much, where, or in which style. */
function watchMarks() {
  const painted = () =>
    JSON.stringify([...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map((range) => range.startOffset)]));
  const before = painted();
  const state: { changedAt: number | null } = { changedAt: null };
  Object.assign(window, { marksOf: state });
  const timer = setInterval(() => {
    if (painted() === before) return;
    state.changedAt = Date.now();
    clearInterval(timer);
  }, 2);
}

/** Milliseconds from the moment `act` begins until what is painted has changed on every one of `pages`. */
export async function timeEffect(pages: readonly Page[], act: () => Promise<unknown>): Promise<number> {
  for (const page of pages) await page.evaluate(watchMarks);
  const began = Date.now();
  await act();
  const times: number[] = [];
  for (const page of pages) {
    const changedAt = () => page.evaluate("window.marksOf.changedAt") as Promise<number | null>;
    await soon(changedAt).not.toBeNull();
    times.push(Number(await changedAt()));
  }
  return Math.max(...times) - began;
}
