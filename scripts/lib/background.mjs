import { callOf, inExtensionView } from "./firefox-scope.mjs";

/** Milliseconds the background has for an answer. */
const LIMIT_MS = 10_000;
/** Milliseconds a worker of Chromium takes to start, at most. */
const STARTING_MS = 2_000;
/** Attempts at a worker of Chromium that is stopped meanwhile, and the milliseconds in which the driver learns that it has gone. */
const MOST_ATTEMPTS = 5;
const GONE_MS = 200;

/**
 * Runs a function in the extension's background, waking it where it sleeps.
 * @template {unknown[]} Args
 * @template Result
 * @param {import("./launch.mjs").Launched} launched
 * @param {(...args: Args) => Result | Promise<Result>} fn self-contained; it is sent as text. It sees `browser`.
 * @param {Args} args plain JSON values
 * @returns {Promise<Result>} through JSON
 */
export async function inBackground(launched, fn, ...args) {
  const { target, browser, id } = launched;
  if (target === "firefox")
    return await inExtensionView(browser, { id, view: "background", limit: LIMIT_MS }, callOf(fn, args));
  for (let attempt = 1; ; attempt++) {
    try {
      // The driver keeps its session with a worker that was stopped, and takes it for the one that runs now.
      return await (attempt === 1 ? inWorker : inNewSession)(launched, callOf(fn, args));
    } catch (error) {
      // It has just been stopped: the next attempt finds it gone, and starts it.
      if (attempt === MOST_ATTEMPTS || !/closed|detached|No target/i.test(String(error))) throw error;
      await new Promise((resume) => setTimeout(resume, GONE_MS * attempt));
    }
  }
}

/**
 * @param {import("./launch.mjs").Launched} launched
 * @param {string} expression
 * @returns {Promise<any>}
 */
async function inWorker(launched, expression) {
  const worker = await (await runningWorker(launched)).worker();
  if (!worker) throw new Error("The extension's service worker has gone.");
  // A worker that has just been started has its interface to the browser a moment later; one that ends, never again.
  const until = Date.now() + STARTING_MS;
  while ((await worker.evaluate("typeof browser")) === "undefined") {
    if (Date.now() > until) throw new Error("The extension's service worker was closed.");
    await new Promise((resume) => setTimeout(resume, 10));
  }
  return await worker.evaluate(expression);
}

/**
 * @param {import("./launch.mjs").Launched} launched
 * @param {string} expression
 * @returns {Promise<any>}
 */
async function inNewSession(launched, expression) {
  await wake(launched);
  const session = await (await runningWorker(launched)).createCDPSession();
  try {
    const asked = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await session.send("Runtime.evaluate", asked);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  } finally {
    await session.detach().catch(() => undefined);
  }
}

/** @param {import("./launch.mjs").Launched} launched */
async function runningWorker(launched) {
  const { browser, origin } = launched;
  const isOurs = (/** @type {import("puppeteer-core").Target} */ each) =>
    each.type() === "service_worker" && each.url().startsWith(origin);
  if (!browser.targets().some(isOurs)) await wake(launched);
  return await browser.waitForTarget(isOurs);
}

/**
 * Starts a worker that sleeps, by a question from a tab behind the others.
 * @param {import("./launch.mjs").Launched} launched
 */
async function wake({ browser, origin }) {
  const page = await browser.newPage({ background: true });
  await page.goto(`${origin}/src/welcome/index.html`);
  await page.evaluate('chrome.runtime.sendMessage({ type: "look" })');
  await page.close();
}
