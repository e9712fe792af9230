import { chance, pick } from "./chance.mjs";

const STARTS =
  "Ad Al An Ba Be Bri Ca Cha Clé Da Do Dé Ed El É Fa Flo Fré Ga Ge Gué Ha Hé I Ja Jo Ka Ké La Lé Lu Ma Mi Mé Na No Né O Pa Pie Ra Ré Ro Sa Sé So Ta Thé Tho U Va Vé Vi Xa Y Zo Zé".split(
    " ",
  );
const MIDDLES = "bra cel di do ga ko lan len li lo ma mi na ni ran ré ri ro sa si ta té ti va vin".split(" ");
const FIRST_ENDS = "a an e ée el en ie in is le na ne on rd s t".split(" ");
const LAST_ENDS =
  "ard aud bert ck court eau er ès ez feld ier in lain ld let lin man mont ner oux ov quet rd son ström ton ul ville ys".split(
    " ",
  );
const PARTICLES = ["de ", "Le ", "von der ", "van ", "d’", "O'"];

/** First names are shared by many people; surnames by few. */
const FIRST_NAMES = 1500;
const SURNAMES = 40_000;

/**
 * Full names with accents, hyphens, apostrophes and particles, no two alike once folded. A shorter list is the
 * beginning of a longer one.
 * @param {number} count
 * @returns {string[]}
 */
export function namesFor(count) {
  const next = chance(7);
  const firsts = wordsOf(FIRST_NAMES, FIRST_ENDS, next);
  const lasts = wordsOf(SURNAMES, LAST_ENDS, next);
  /** @type {Map<string, string>} */
  const names = new Map();
  while (names.size < count) {
    const first = next() < 0.12 ? `${pick(firsts, next, 2)}-${pick(firsts, next, 2)}` : pick(firsts, next, 2);
    const plain = next() < 0.08 ? `${pick(lasts, next, 1)}-${pick(lasts, next, 1)}` : pick(lasts, next, 1);
    const name = `${first} ${next() < 0.08 ? pick(PARTICLES, next, 1) : ""}${plain}`;
    names.set(plainOf(name), name);
  }
  return [...names.values()];
}

/**
 * @param {number} count
 * @param {readonly string[]} ends
 * @param {() => number} next
 */
function wordsOf(count, ends, next) {
  const words = new Map();
  while (words.size < count) {
    const middles = Array.from({ length: 1 + Math.floor(next() * 2) }, () => pick(MIDDLES, next, 1)).join("");
    const word = pick(STARTS, next, 1) + middles + pick(ends, next, 1);
    words.set(plainOf(word), word);
  }
  return /** @type {string[]} */ ([...words.values()]);
}

/**
 * A name without accents, capitals and punctuation.
 * @param {string} name
 */
export function plainOf(name) {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z]+/g, " ");
}
