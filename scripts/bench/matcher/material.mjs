import { loadSource } from "../../lib/load-source.mjs";
import { chance } from "./chance.mjs";
import { namesFor, plainOf } from "./names.mjs";

/** UTF-16 code units of one language before the other has its turn. */
const TURN = 20_000;

/** @typedef {Pick<import("../../../src/model/alias").Alias, "text" | "strength">} Name */

/**
 * What the race is run on: real names and real prose. The names from `shipped` on are made up: the prose has none of them.
 * @param {import("../../../src/dataset/dataset").FullDataset} dataset
 * @param {{ units: number, most: number }} options UTF-16 code units of text; how many names
 * @returns {Promise<{ names: Name[], shipped: number, text: string }>}
 */
export async function material(dataset, { units, most }) {
  return { ...(await namesOf(dataset, most)), text: textOf(dataset, units) };
}

/**
 * The names that are shipped, in an order of chance, and made-up ones where more are wanted than there are. No two alike
 * once folded; names with signs that folding of the same length cannot keep are left to the tests.
 * @param {import("../../../src/dataset/dataset").FullDataset} dataset
 * @param {number} most
 * @returns {Promise<{ names: Name[], shipped: number }>}
 */
async function namesOf(dataset, most) {
  const { aliasList } = await loadSource("src/dataset/alias-list.ts");
  /** @type {Map<string, Name>} */
  const names = new Map();
  for (const { text, strength } of aliasList(dataset))
    if (/^[\p{L} '’-]+$/u.test(text)) names.set(plainOf(text), { text, strength });
  const shipped = names.size;
  for (const text of namesFor(most))
    if (!names.has(plainOf(text))) names.set(plainOf(text), { text, strength: "fullName" });
  const all = [...names.values()];
  return { names: [...shuffled(all.slice(0, shipped)), ...all.slice(shipped)].slice(0, most), shipped };
}

/**
 * Everything the dataset says in sentences, French and English in turns, from the beginning again until there is enough.
 * @param {import("../../../src/dataset/dataset").FullDataset} dataset
 * @param {number} units
 */
function textOf(dataset, units) {
  /** @type {string[]} */
  const french = [];
  /** @type {string[]} */
  const english = [];
  const gather = (/** @type {unknown} */ value) => {
    if (typeof value !== "object" || value === null) return;
    if ("fr" in value && "en" in value && typeof value.fr === "string" && typeof value.en === "string") {
      french.push(value.fr);
      english.push(value.en);
    }
    for (const inner of Object.values(value)) gather(inner);
  };
  for (const part of [dataset.jurisdictions, dataset.services, dataset.terms]) gather(part);
  const languages = [french.join(" "), english.join(" ")];
  let text = "";
  for (let turn = 0; text.length < units; turn++) {
    const prose = languages[turn % 2] ?? "";
    const start = (Math.floor(turn / 2) * TURN) % prose.length;
    text += `${prose.slice(start, start + TURN)}\n`;
  }
  return text.slice(0, units);
}

/**
 * @template Item
 * @param {readonly Item[]} items
 */
function shuffled(items) {
  const next = chance(5);
  return items
    .map((item) => ({ item, place: next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
