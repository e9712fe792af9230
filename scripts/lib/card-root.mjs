import { sendBidi } from "./firefox-scope.mjs";

/** The element the card's own one was added to; the root element of a page that has no card. */
const HOME = `document.querySelector("key-votes-card")?.parentElement ?? document.documentElement`;

/**
 * Runs a function on the closed shadow root the extension put into a page. No script can reach it; both browsers let
 * their driver hold it.
 * @template {unknown[]} Args
 * @template Result
 * @param {import("./browsers.mjs").Target} target
 * @param {import("puppeteer-core").Page} page
 * @param {(root: ShadowRoot, ...args: Args) => Result} fn self-contained; it is sent as text
 * @param {Args} args plain JSON values
 * @returns {Promise<Result | null>} through JSON; null when the page has no such root
 */
export function inCardRoot(target, page, fn, ...args) {
  const code = `function (root) { return JSON.stringify((${fn})(root ?? this, ...${JSON.stringify(args)})) }`;
  return target === "chrome" ? inChromeRoot(page, code) : inFirefoxRoot(page, code);
}

/**
 * True when there is a card and nothing in it is still fading or moving.
 * @param {import("./browsers.mjs").Target} target
 * @param {import("puppeteer-core").Page} page
 * @returns {Promise<boolean>}
 */
export async function isAtRest(target, page) {
  const running = await inCardRoot(
    target,
    page,
    (root) => [...root.getAnimations(), ...root.host.getAnimations({ subtree: true })].length,
  );
  return running === 0;
}

/**
 * @param {import("puppeteer-core").Page} page
 * @param {string} code
 */
async function inChromeRoot(page, code) {
  const session = await page.createCDPSession();
  try {
    const { result } = await session.send("Runtime.evaluate", { expression: HOME });
    const { node } = await session.send("DOM.describeNode", {
      objectId: result.objectId ?? "",
      depth: 1,
      pierce: true,
    });
    const roots = node.children?.flatMap((child) => child.shadowRoots ?? []) ?? [];
    const closed = roots.find((root) => root.shadowRootType === "closed");
    if (!closed) return null;
    const { object } = await session.send("DOM.resolveNode", { backendNodeId: closed.backendNodeId });
    const { result: answer, exceptionDetails } = await session.send("Runtime.callFunctionOn", {
      objectId: object.objectId ?? "",
      functionDeclaration: code,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return answer.value === undefined ? undefined : JSON.parse(answer.value);
  } finally {
    await session.detach();
  }
}

/**
 * @param {import("puppeteer-core").Page} page
 * @param {string} code
 */
async function inFirefoxRoot(page, code) {
  const { _id: context } = /** @type {{ _id: string }} */ (/** @type {unknown} */ (page.mainFrame()));
  const target = { context };
  const { result: home } = await sendBidi(page.browser(), "script.evaluate", {
    expression: HOME,
    target,
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 1, includeShadowTree: "all" },
  });
  const roots = home.value.children.map((/** @type {any} */ child) => child.value.shadowRoot).filter(Boolean);
  const closed = roots.find((/** @type {any} */ root) => root.value.mode === "closed");
  if (!closed) return null;
  const { result: answer } = await sendBidi(page.browser(), "script.callFunction", {
    functionDeclaration: code,
    arguments: [{ sharedId: closed.sharedId }],
    target,
    awaitPromise: false,
  });
  return answer.type === "undefined" ? undefined : JSON.parse(answer.value);
}
