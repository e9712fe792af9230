import type { Page } from "puppeteer-core";
import { callOf, inBrowserWindow, inExtensionView } from "../../scripts/lib/firefox-scope.mjs";
import type { Launched } from "../../scripts/lib/launch.mjs";
import type { ColourScheme } from "./colour-scheme";
import { eventually } from "./eventually";

/** The toolbar popup, opened by its real button. */
export type PopupView = {
  /** Evaluates an expression in the popup's document; its value, awaited, comes back through JSON. */
  evaluate(expression: string): Promise<unknown>;
  /** Visible text, spaces and line breaks made one space. */
  text(): Promise<string>;
  /** Presses a control by its accessible name or the start of it. @throws when there is none */
  press(name: string): Promise<void>;
  /** PNG of what the popup shows. */
  screenshot(): Promise<Uint8Array>;
  close(): Promise<void>;
};

/** Milliseconds for an answer of a popup of Firefox: it may still be exchanged for the real one; later it may be busy. */
const LOADING_MS = 500;
const ANSWER_MS = 20_000;

type Evaluate = PopupView["evaluate"];

/** Closes a popup a test that failed may have left open. */
export async function closeLeftPopup({ target, browser, id, origin }: Launched): Promise<void> {
  if (target === "firefox") return await inBrowserWindow(browser, closePopup, id);
  const extension = (await browser.extensions()).get(id);
  for (const page of (await extension?.pages()) ?? []) {
    if (page.url().startsWith(`${origin}/src/popup/`)) await page.close();
  }
}

/** Opens the popup over the tab `page`, in light or dark colours, and waits until it shows something. */
export async function openPopup(launched: Launched, page: Page, scheme: ColourScheme): Promise<PopupView> {
  await page.bringToFront();
  const popup =
    launched.target === "chrome" ? await openInChrome(launched, page, scheme) : await openInFirefox(launched);
  await eventually(async () => (await popup.text()) !== "" || "The popup stayed empty.");
  return popup;
}

async function openInChrome({ browser, id }: Launched, page: Page, scheme: ColourScheme): Promise<PopupView> {
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error("The extension is not installed.");
  const before = new Set(await extension.pages());
  await extension.triggerAction(page);
  let popup: Page | undefined;
  await eventually(async () => {
    popup = (await extension.pages()).find((each) => !before.has(each) && each.url().includes("/popup/"));
    return popup !== undefined || "The popup did not open.";
  });
  if (!popup) throw new Error("The popup did not open.");
  const opened = popup;
  // In Firefox the popup follows the browser's colours; here each page has its own.
  await opened.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  const evaluate: Evaluate = (expression) => opened.evaluate(expression);
  return {
    ...actions(evaluate),
    // Without a screen the window keeps a size of its own; what matters is the content.
    screenshot: async () => {
      await comeToRest(evaluate);
      return await opened.screenshot({ clip: { x: 0, y: 0, ...(await opened.evaluate(bodySize)) } });
    },
    close: () => opened.close(),
  };
}

async function openInFirefox({ browser, id }: Launched): Promise<PopupView> {
  await inBrowserWindow(browser, clickToolbarButton, id);
  const ask = (limit: number): Evaluate => {
    return (expression) => inExtensionView(browser, { id, view: "popup", limit }, expression);
  };
  const state = ask(LOADING_MS);
  await eventually(async () => (await state("document.readyState")) === "complete" || "The popup did not load.");
  const evaluate = ask(ANSWER_MS);
  return {
    ...actions(evaluate),
    screenshot: async () => {
      await comeToRest(evaluate);
      return Buffer.from(await inBrowserWindow(browser, drawPopup, id), "base64");
    },
    close: () => inBrowserWindow(browser, closePopup, id),
  };
}

function actions(evaluate: Evaluate): Pick<PopupView, "evaluate" | "text" | "press"> {
  return {
    evaluate,
    text: async () =>
      String(await evaluate("document.body.innerText"))
        .replace(/\s+/g, " ")
        .trim(),
    press: (name) =>
      eventually(async () => {
        // It is drawn before it knows the page, as a reader sees it.
        const names = await evaluate(callOf(pressByName, [name]));
        return names ? `The popup has no "${name}"; it has: ${names}.` : true;
      }),
  };
}

/** Waits until nothing fades or moves any more. */
async function comeToRest(evaluate: Evaluate): Promise<void> {
  await eventually(async () => (await evaluate("document.getAnimations().length")) === 0 || "The popup keeps moving.");
}

function bodySize(): { width: number; height: number } {
  return { width: document.body.offsetWidth, height: document.body.offsetHeight };
}

/** @returns null when pressed, else the names there are */
function pressByName(wanted: string): string[] | null {
  const all = [...document.querySelectorAll<HTMLElement>("button, a[href], input, [role=switch], [role=checkbox]")];
  const nameOf = (each: HTMLElement) => {
    const labelled = (each.getAttribute("aria-labelledby") ?? "")
      .split(" ")
      .map((id) => document.getElementById(id)?.innerText);
    const labels = "labels" in each ? [...((each as HTMLInputElement).labels ?? [])] : [];
    const label = labels.map((one) => one.innerText);
    const texts = [each.getAttribute("aria-label"), labelled.join(" "), label.join(" "), each.innerText];
    return (texts.find((text) => text?.trim()) ?? "").replace(/\s+/g, " ").trim();
  };
  const match = all.find((each) => nameOf(each) === wanted) ?? all.find((each) => nameOf(each).startsWith(wanted));
  match?.click();
  return match ? null : all.map(nameOf);
}

// The three below run in Firefox's own window and are sent there as text.

async function clickToolbarButton(id: string): Promise<void> {
  const widget = `${id.replace(/[^\w-]/g, "_")}-browser-action`;
  // @ts-expect-error a global of Firefox's window
  CustomizableUI.addWidgetToArea(widget, CustomizableUI.AREA_NAVBAR);
  document.getElementById(widget)?.querySelector<HTMLElement>(".unified-extensions-item-action-button")?.click();
  // @ts-expect-error a global of Firefox's window
  const { extension } = WebExtensionPolicy.getByID(id);
  const isOpen = () =>
    [...extension.views].some((view) => view.viewType === "popup" && view.uri?.spec?.startsWith("moz-extension"));
  for (let waited = 0; waited < 5000 && !isOpen(); waited += 20) await new Promise((resume) => setTimeout(resume, 20));
}

async function drawPopup(id: string): Promise<string> {
  // @ts-expect-error a global of Firefox's window
  const { extension } = WebExtensionPolicy.getByID(id);
  const { xulBrowser } = [...extension.views].find((view) => view.viewType === "popup");
  const image = await xulBrowser.browsingContext.currentWindowGlobal.drawSnapshot(
    new DOMRect(0, 0, xulBrowser.clientWidth, xulBrowser.clientHeight),
    1,
    "white",
  );
  const canvas = document.createElementNS("http://www.w3.org/1999/xhtml", "canvas") as HTMLCanvasElement;
  canvas.width = image.width;
  canvas.height = image.height;
  canvas.getContext("2d")?.drawImage(image, 0, 0);
  return canvas.toDataURL("image/png").replace(/^.*,/, "");
}

async function closePopup(id: string): Promise<void> {
  // @ts-expect-error a global of Firefox's window
  const { extension } = WebExtensionPolicy.getByID(id);
  const view = [...extension.views].find((each) => each.viewType === "popup");
  const panel = view?.xulBrowser.closest("panel");
  panel?.hidePopup();
  const isOpen = () => [...extension.views].some((each) => each.viewType === "popup");
  for (let waited = 0; waited < 5000 && isOpen(); waited += 20) await new Promise((resume) => setTimeout(resume, 20));
}
