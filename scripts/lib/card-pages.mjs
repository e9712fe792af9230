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
const STYLES = ["src/ui/tokens.css", "src/ui/pieces.css", "src/ui/card/card.css"];

const LANGUAGES = /** @type {const} */ (["en", "fr"]);

/** The morning after the vote. */
const ARTICLE_DATE = "2025-03-21";

const MENTION = { rule: "uniqueName", confirmedBy: [], surface: "", index: 1, total: 7 };

/** Elements that have no end tag. */
const VOID = ["br", "hr", "img"];

/**
 * @typedef {{ name: string, html: (side: "" | "bottomSheet") => string }} CardPage
 * `name`: "bill.fr"; `html`: a page with the card as it is when it opens, floating or as a sheet along an edge of the window
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
      const { drawing } = drawCard(content, MENTION, { backTo: null, today: dataDate });
      return { name: `${kind}.${lang}`, html: (side) => pageOf(markupOf(drawing), look, side) };
    }),
  );
}

/**
 * @param {string} card
 * @param {string} look
 * @param {string} side
 */
function pageOf(card, look, side) {
  const place = side === "" ? ' style="left: 24px; top: 24px"' : "";
  const root = `<style>${look}</style><div class="frame ${side}"${place}>${card}</div>`;
  return `<!doctype html><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>Card</title>
    <div><template shadowrootmode="open">${root}</template></div>`;
}

/**
 * @param {import("../../src/model/drawing").Drawing} drawing
 * @returns {string}
 */
function markupOf(drawing) {
  if (typeof drawing === "string") return escaped(drawing);
  const { tag, children } = drawing;
  const attributes = Object.entries(asOpened(drawing.attributes))
    .map(([name, value]) => ` ${name}="${escaped(value === true ? "" : String(value))}"`)
    .join("");
  return `<${tag}${attributes}>${children.map(markupOf).join("")}${VOID.includes(tag) ? "" : `</${tag}>`}`;
}

/**
 * What the page adds to a drawing when a card opens: its parts are closed.
 * @param {import("../../src/model/drawing").DrawnElement["attributes"]} attributes
 */
function asOpened(attributes) {
  if (attributes["data-part"] !== undefined) return { ...attributes, hidden: true };
  return attributes["data-do"] === "toggle" ? { ...attributes, "aria-expanded": "false" } : attributes;
}

/** @param {string} text */
function escaped(text) {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);
}
