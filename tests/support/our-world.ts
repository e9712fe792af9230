import type { CDPSession, Page } from "puppeteer-core";

/** What the content script holds on to in a page of Chromium, seen from inside its own world. */
export type OurWorld = {
  /** Types of the events listened to on the window, the document, its root element and its fonts, in alphabetical order. */
  listeners(): Promise<string[]>;
  /** Mutation observers that are alive. */
  observers(): Promise<number>;
  leave(): Promise<void>;
};

/**
 * Enters the content script's world in the page open at this moment.
 * @throws when no content script of the extension runs there
 */
export async function enterOurWorld(page: Page, origin: string): Promise<OurWorld> {
  const session = await page.createCDPSession();
  const contextId = await contextOf(session, origin);
  const evaluate = async (expression: string) =>
    (await session.send("Runtime.evaluate", { expression, contextId, includeCommandLineAPI: true })).result;
  return {
    listeners: async () => {
      const targets = "[window, document, document.documentElement, document.fonts]";
      const types = `${targets}.flatMap((each) => Object.keys(getEventListeners(each))).sort().join()`;
      const { value } = await evaluate(types);
      return String(value).split(",").filter(Boolean);
    },
    observers: async () => {
      const { objectId = "" } = await evaluate("MutationObserver.prototype");
      const { objects } = await session.send("Runtime.queryObjects", { prototypeObjectId: objectId });
      const { result } = await session.send("Runtime.callFunctionOn", {
        functionDeclaration: "function () { return this.length; }",
        objectId: objects.objectId ?? "",
        returnByValue: true,
      });
      // Whoever holds on to them keeps them alive.
      await session.send("Runtime.releaseObject", { objectId: objects.objectId ?? "" });
      return Number(result.value);
    },
    leave: () => session.detach(),
  };
}

async function contextOf(session: CDPSession, origin: string): Promise<number> {
  const found: number[] = [];
  session.on("Runtime.executionContextCreated", ({ context }) => {
    if (context.origin === origin) found.push(context.id);
  });
  await session.send("Runtime.enable");
  const [id] = found;
  if (id === undefined) throw new Error(`No script of ${origin} runs in the page.`);
  return id;
}
