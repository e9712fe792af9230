import type { ConsoleMessage, Page } from "puppeteer-core";

/**
 * Errors and warnings in a page's console while `during` runs, with the exceptions nobody caught, and what `during`
 * answered. That there is no icon for the tab is the browser's own affair, and comes when it likes.
 */
export async function complaints<Answer>(
  page: Page,
  during: () => Promise<Answer>,
): Promise<{ readonly heard: readonly string[]; readonly answer: Answer }> {
  const heard: string[] = [];
  const hear = (text: string, about: string | undefined) => {
    if (!`${text} ${about}`.includes("/favicon.ico")) heard.push(text);
  };
  const onConsole = (message: ConsoleMessage) => {
    const type = message.type();
    if (type === "error" || type === "warn" || type === "assert")
      hear(`${type}: ${message.text()}`, message.location().url);
  };
  const onError = (error: unknown) => hear(`uncaught: ${error}`, undefined);
  page.on("console", onConsole);
  page.on("pageerror", onError);
  try {
    const answer = await during();
    return { heard, answer };
  } finally {
    page.off("console", onConsole);
    page.off("pageerror", onError);
  }
}
