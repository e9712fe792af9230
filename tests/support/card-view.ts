import type { Page } from "puppeteer-core";
import type { Target } from "../../scripts/lib/browsers.mjs";
import { inCardRoot } from "../../scripts/lib/card-root.mjs";
import type { Rect } from "./marks";

/** What a reader sees of the card at one moment. */
export type CardView = {
  readonly isOpen: boolean;
  /** Visible text, spaces and line breaks made one space; empty while closed. */
  readonly text: string;
  /** Accessible name of the dialog. */
  readonly label: string;
  /** True when the keyboard focus is inside. */
  readonly hasFocus: boolean;
  /** Accessible name of the control that has it; empty for none. */
  readonly focused: string;
  /** Texts of the cells of every table row. */
  readonly rows: readonly (readonly string[])[];
  /** Its box in the viewport, CSS px; null while closed. */
  readonly rect: Rect | null;
};

const CLOSED: CardView = { isOpen: false, text: "", label: "", hasFocus: false, focused: "", rows: [], rect: null };

/** Reads the card of a page out of its closed shadow root; a page that never had one has a closed card. */
export async function readCard(target: Target, page: Page): Promise<CardView> {
  const view = await inCardRoot(target, page, (root: ShadowRoot) => {
    const host = root.host as HTMLElement;
    const box = host.matches(":popover-open") ? root.firstElementChild : root.querySelector(":popover-open");
    const dialog = root.querySelector("[role=dialog]");
    if (!(box instanceof HTMLElement) || box.innerText.trim() === "") return null;
    const { x, y, width, height } = box.getBoundingClientRect();
    const cells = (row: HTMLTableRowElement) => [...row.cells].map((cell) => cell.innerText.trim());
    return {
      isOpen: true,
      text: box.innerText.replace(/\s+/g, " ").trim(),
      label: dialog?.getAttribute("aria-label") ?? "",
      hasFocus: root.activeElement !== null,
      focused:
        root.activeElement?.getAttribute("aria-label") ??
        (root.activeElement instanceof HTMLElement ? root.activeElement.innerText : ""),
      rows: [...root.querySelectorAll("tr")].map(cells),
      rect: { x, y, width, height },
    };
  });
  return view ?? CLOSED;
}

/**
 * Where a button or link of the open card is, by its accessible name, the start of it, or the start of the entity it
 * leads to ("vote:"); scrolled into view.
 * @throws when the card shows no such thing
 */
export async function rectInCard(target: Target, page: Page, name: string): Promise<Rect> {
  const found = await inCardRoot(
    target,
    page,
    (root: ShadowRoot, wanted: string) => {
      const all = [...root.querySelectorAll<HTMLElement>("button, a[href], summary, [role=button], [role=tab]")];
      const nameOf = (each: HTMLElement) =>
        (each.getAttribute("aria-label") ?? each.innerText).replace(/\s+/g, " ").trim();
      const match =
        all.find((each) => nameOf(each) === wanted) ??
        all.find((each) => nameOf(each).startsWith(wanted) || each.dataset.entity?.startsWith(wanted));
      if (!match) return { names: all.map(nameOf), rect: null };
      match.scrollIntoView({ block: "nearest", behavior: "instant" });
      const { x, y, width, height } = match.getBoundingClientRect();
      return { names: [], rect: { x, y, width, height } };
    },
    name,
  );
  if (!found?.rect) throw new Error(`The card has no "${name}"; it has: ${found?.names.join(", ") ?? "nothing"}.`);
  return found.rect;
}

/** The card as markup with its styles, to be looked at by tools that cannot enter a closed root. */
export async function cardAsPage(target: Target, page: Page): Promise<string> {
  const parts = await inCardRoot(target, page, (root: ShadowRoot) => ({
    css: [...root.adoptedStyleSheets, ...root.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
      .join("\n"),
    html: root.innerHTML,
    lang: root.querySelector("[lang]")?.getAttribute("lang") ?? "en",
  }));
  if (!parts) throw new Error("The page has no card.");
  const root = `<template shadowrootmode="open"><style>${parts.css}</style>${parts.html}</template>`;
  return `<!doctype html><html lang="${parts.lang}"><title>Card</title><body><main><h1>Card</h1><div>${root}</div></main>`;
}
