import { callOf, inExtensionView } from "./firefox-scope.mjs";

/** Milliseconds the background has for an answer. */
const LIMIT_MS = 10_000;

/**
 * Runs a function in the extension's background, waking it where it sleeps.
 * @template {unknown[]} Args
 * @template Result
 * @param {import("./launch.mjs").Launched} launched
 * @param {(...args: Args) => Result | Promise<Result>} fn self-contained; it is sent as text. It sees `browser`.
 * @param {Args} args plain JSON values
 * @returns {Promise<Result>} through JSON
 */
export async function inBackground({ target, browser, id, origin }, fn, ...args) {
  if (target === "firefox")
    return await inExtensionView(browser, { id, view: "background", limit: LIMIT_MS }, callOf(fn, args));
  const found = await browser.waitForTarget(
    (each) => each.type() === "service_worker" && each.url().startsWith(origin),
  );
  const worker = await found.worker();
  if (!worker) throw new Error("The extension's service worker has gone.");
  // A worker that has just been started has its interface to the browser a moment later.
  while ((await worker.evaluate("typeof browser")) === "undefined")
    await new Promise((resume) => setTimeout(resume, 10));
  const answer = /** @type {any} */ (await worker.evaluate(callOf(fn, args)));
  return answer;
}
