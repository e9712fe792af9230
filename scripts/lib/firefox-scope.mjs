/**
 * What WebDriver BiDi has no word for in Firefox: the browser's own window, and documents of the extension other than
 * tabs (background, toolbar popup). Needs `--remote-allow-system-access`.
 *
 * @typedef {import("puppeteer-core").Browser} Browser
 * @typedef {(method: string, params: object) => Promise<{ result: any }>} Send
 */

/**
 * A raw BiDi command. Puppeteer has no public way to send one; this is the only place that knows its private one.
 * @param {Browser} browser
 * @param {string} method
 * @param {object} params
 * @returns {Promise<any>}
 */
export async function sendBidi(browser, method, params) {
  const { connection } = /** @type {{ connection: { send: Send } }} */ (/** @type {unknown} */ (browser));
  const { result } = await connection.send(method, params);
  if (result.type === "exception") throw new Error(`Firefox: ${result.exceptionDetails.text}`);
  return result;
}

/**
 * A call of a self-contained function with plain JSON values, as text for another world.
 * @param {Function} fn
 * @param {readonly unknown[]} args
 */
export function callOf(fn, args) {
  return `(${fn})(...${JSON.stringify(args)})`;
}

/**
 * Runs a function in the browser's own window, with its privileges.
 * @template {unknown[]} Args
 * @template Result
 * @param {Browser} browser
 * @param {(...args: Args) => Result | Promise<Result>} fn self-contained; it is sent as text
 * @param {Args} args plain JSON values
 * @returns {Promise<Result>} through JSON
 */
export async function inBrowserWindow(browser, fn, ...args) {
  const { contexts } = await sendBidi(browser, "browsingContext.getTree", { "moz:scope": "chrome" });
  const { result } = await sendBidi(browser, "script.evaluate", {
    expression: `(async () => JSON.stringify(await ${callOf(fn, args)}))()`,
    target: { context: contexts[0].context },
    awaitPromise: true,
    userActivation: true,
  });
  return parsed(result.value);
}

/**
 * Evaluates an expression in a document of the extension. It runs in a sandbox over the document, so that the
 * extension's content security policy, which forbids evaluating text, does not apply to the test.
 * @param {Browser} browser
 * @param {{ id: string, view: "background" | "popup", limit: number }} where `limit`: milliseconds to wait for an answer,
 *   which is lost when the document is replaced meanwhile
 * @param {string} expression its value, awaited, comes back through JSON
 * @returns {Promise<any>}
 * @throws when there is no such document, it does not answer, or the expression throws.
 */
export async function inExtensionView(browser, { id, view, limit }, expression) {
  const code = `(async () => JSON.stringify(await ${expression}))()`;
  const answer = await inBrowserWindow(browser, evaluateInView, id, view, code, limit);
  if (answer.error !== null) throw new Error(`In the extension's ${view}: ${answer.error}`);
  return parsed(answer.value);
}

/** @param {string | null | undefined} json nothing where a function answered nothing */
function parsed(json) {
  return typeof json === "string" ? JSON.parse(json) : undefined;
}

/**
 * Sent to the browser's window, hence self-contained.
 * @param {string} id
 * @param {string} view
 * @param {string} code
 * @param {number} limit
 * @returns {Promise<{ value: string | null, error: string | null }>}
 */
async function evaluateInView(id, view, code, limit) {
  // @ts-expect-error a global of Firefox's window
  const { extension } = WebExtensionPolicy.getByID(id);
  // An event page may be asleep.
  if (view === "background") await extension.wakeupBackground?.();
  const found = [...extension.views].find((each) => each.viewType === view);
  if (!found) return { value: null, error: "it is not open" };
  const { messageManager } = found.xulBrowser;
  const channel = `key-votes:${Math.random()}`;
  const script = `(async () => {
    const answer = { value: null, error: null };
    try {
      const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false, sameZoneAs: content });
      answer.value = (await Cu.evalInSandbox(${JSON.stringify(code)}, sandbox)) ?? null;
    } catch (error) { answer.error = String(error); }
    sendAsyncMessage(${JSON.stringify(channel)}, answer);
  })()`;
  return await new Promise((done) => {
    const listener = (/** @type {{ data: { value: string | null, error: string | null } }} */ message) => {
      messageManager.removeMessageListener(channel, listener);
      done(message.data);
    };
    setTimeout(() => listener({ data: { value: null, error: "it did not answer" } }), limit);
    messageManager.addMessageListener(channel, listener);
    messageManager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
  });
}
