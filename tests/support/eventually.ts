import { expect } from "vitest";

/** Milliseconds after which something that was to happen is held not to. Long: the machine may be busy. */
const PATIENCE_MS = 10_000;
const PAUSE_MS = 20;

/**
 * Waits until `check` answers true, asking again and again. Any other answer is the reason why not.
 * @throws the last reason, or the last error, when patience ends
 */
export async function eventually(check: () => Promise<true | string>): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const reason = await check().catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
    if (reason === true) return;
    if (Date.now() > deadline) throw reason instanceof Error ? reason : new Error(reason);
    await new Promise((resume) => setTimeout(resume, PAUSE_MS));
  }
}

/** `expect` of an answer that may still be on its way: `await soon(() => reader.painted()).toEqual([])`. */
export function soon<Answer>(ask: () => Promise<Answer>) {
  return expect.poll(ask, { timeout: PATIENCE_MS, interval: PAUSE_MS });
}
