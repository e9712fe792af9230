import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { checkedDataset } from "./checked-dataset.mjs";
import { loadSource } from "./load-source.mjs";
import { ROOT } from "./run.mjs";

/** One card of each kind, from the founding story. */
const CARDS = {
  person: "person:fr/bruno-retailleau",
  bill: "bill:fr/narcotrafic#8-ter",
  service: "service:signal",
  term: "term:backdoor",
  vote: "vote:fr/narcotrafic-8-ter-restore",
};

/** What `background/card-look.ts` puts together. */
const STYLES = ["src/ui/tokens.css", "src/ui/pieces.css", "src/ui/card/card.css", "src/ui/card/card-buttons.css"];

const LANGUAGES = /** @type {const} */ (["en", "fr"]);

/** The morning after the vote. */
const ARTICLE_DATE = "2025-03-21";

const MENTION = { rule: "uniqueName", confirmedBy: [], index: 1, total: 7 };

/** Elements that have no end tag. */
const VOID = ["br", "hr", "img"];

/**
 * @typedef {object} CardState what a reader sees of a card
 * @property {"" | "bottomSheet" | "whole"} side floating, as a sheet along an edge of the window, or floating in its whole
 *   height, without scrolling
 * @property {readonly string[]} open the parts that were opened: "more", "cite", "why"
 * @property {string} focus a selector of what has the focus; empty for nothing
 */

/**
 * @typedef {{ name: string, html: (state: CardState) => string }} CardPage
 * `name`: "bill.fr"; `html`: a page with the card in a state
 */

/**
 * A card of every kind in every language, drawn and styled by the very code that is shipped, each as a page of its own.
 * @returns {Promise<CardPage[]>}
 */
export async function cardPages() {
  const dataset = await checkedDataset();
  const [{ drawCard }, { describe }, { dataDateOf }] = await Promise.all([
    loadSource("src/background/draw-card.tsx"),
    loadSource("src/dataset/describe.ts"),
    loadSource("src/dataset/data-date.ts"),
  ]);
  const look = (await Promise.all(STYLES.map((path) => readFile(resolve(ROOT, path), "utf8")))).join("");
  const dataDate = dataDateOf(dataset);
  return LANGUAGES.flatMap((lang) =>
    Object.entries(CARDS).map(([kind, entity]) => {
      const content = describe(entity, dataset, { articleDate: ARTICLE_DATE, lang, dataDate });
      const { drawing } = drawCard(content, { ...MENTION, surface: content.name }, { backTo: null, today: dataDate });
      return { name: `${kind}.${lang}`, html: (state) => pageOf(markupOf(drawing, state.open), look, state) };
    }),
  );
}

/**
 * @param {string} card
 * @param {string} look
 * @param {CardState} state
 */
function pageOf(card, look, { side, focus }) {
  const place = { "": "left: 24px; top: 24px", whole: "left: 24px; top: 24px; max-height: none", bottomSheet: "" }[
    side
  ];
  const root = `<style>${look}</style><div class="frame ${side}" style="${place}">${card}</div>`;
  const focusing = `document.querySelector("div").shadowRoot.querySelector("${focus}").focus({ focusVisible: true })`;
  return `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">
    <meta name="color-scheme" content="light dark"><title>Card</title>
    <div><template shadowrootmode="open">${root}</template></div>${focus ? `<script>${focusing}</script>` : ""}`;
}

/**
 * @param {import("../../src/model/drawing").Drawing} drawing
 * @param {readonly string[]} open
 * @returns {string}
 */
function markupOf(drawing, open) {
  if (typeof drawing === "string") return escaped(drawing);
  const { tag, children } = drawing;
  const attributes = Object.entries(inUse(drawing.attributes, open))
    .map(([name, value]) => ` ${name}="${escaped(value === true ? "" : String(value))}"`)
    .join("");
  const content = children.map((child) => markupOf(child, open)).join("");
  return `<${tag}${attributes}>${content}${VOID.includes(tag) ? "" : `</${tag}>`}`;
}

/**
 * What the page adds to a drawing while a card is open: which parts are.
 * @param {import("../../src/model/drawing").DrawnElement["attributes"]} attributes
 * @param {readonly string[]} open
 */
function inUse(attributes, open) {
  const isOpen = (/** @type {unknown} */ part) => open.includes(String(part));
  const part = attributes["data-part"];
  if (part !== undefined && !isOpen(part)) return { ...attributes, hidden: true };
  if (attributes["data-when"] === "unmarked") return { ...attributes, hidden: true };
  if (attributes["data-do"] !== "toggle") return attributes;
  return { ...attributes, "aria-expanded": String(isOpen(attributes["aria-controls"])) };
}

/** @param {string} text */
function escaped(text) {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);
}
