import { datasetAliases } from "./extensions.mjs";

/** Words between two names, as many as an article has: about one mention in 1,000 characters unless asked otherwise. */
const FILLER =
  "the committee met again on a long afternoon and heard several witnesses before it adjourned without any decision, " +
  "while outside the building a small crowd waited for news that nobody inside was yet ready to give";

/**
 * Names anybody would recognise without further words around them, of the dataset.
 * @returns {Promise<string[]>}
 */
export async function sureNames() {
  const aliases = await datasetAliases();
  const sure = aliases.filter(({ text, strength }) => strength === "fullName" && text.includes(" "));
  return [...new Set(sure.map(({ text }) => text))];
}

/**
 * So many paragraphs of plain text.
 * @param {number} paragraphs
 * @param {{ names: readonly string[], every: number } | null} mentions each `every`th paragraph begins with one of `names`;
 *   null: none does
 * @returns {string} HTML
 */
export function paragraphsOf(paragraphs, mentions) {
  return Array.from({ length: paragraphs }, (_, index) => {
    const name = mentions && index % mentions.every === 0 ? `${nameAt(mentions, index)} said that ` : "";
    const from = (index * 17) % 60;
    return `<p>${name}${FILLER.slice(FILLER.indexOf(" ", from) + 1, from + 110)} (${index}).</p>`;
  }).join("\n");
}

/**
 * @param {{ names: readonly string[], every: number }} mentions
 * @param {number} index of a paragraph
 */
function nameAt({ names, every }, index) {
  return names[(index / every) % names.length];
}

/**
 * An article in English around `body`.
 * @param {string} body HTML
 */
export function article(body) {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Made up</title>
<meta property="og:type" content="article"><style>body { font: 16px/1.5 serif; max-width: 40em; margin: auto } .lit { color: #123 }</style>
</head><body><main><article><h1>A made-up article</h1>
${body}
</article></main></body></html>`;
}
