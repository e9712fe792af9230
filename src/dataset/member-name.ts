import type { NameParts, WrittenName } from "./schema-members";

/** Small words within surnames that are written without a capital after a first name. */
const PARTICLES: ReadonlySet<string> = new Set(
  "von van der den ter zu und in 't ’t de del des du la las los dos y i e".split(" "),
);

/** A capital that follows a hyphen or an apostrophe, or stands first. */
const INITIAL = /(^|[-'’])(\p{L})/gu;

/**
 * A name in its parts, as the press writes them. The European Parliament prints surnames in capitals, which tells where
 * they begin; any other name printed in one piece has no surname that is known.
 */
export function nameParts(written: WrittenName): NameParts | null {
  if (typeof written !== "string") return written;
  const words = written.split(" ");
  const capitals = words.findIndex((_word, index) => index > 0 && words.slice(index).every(isInCapitals));
  if (capitals < 0) return null;
  const start = PARTICLES.has(words[capitals - 1] ?? "") ? capitals - 1 : capitals;
  return { first: words.slice(0, start).join(" "), last: words.slice(start).map(withoutCapitals).join(" ") };
}

/** The name as a card prints it. One in capitals keeps them: whether "DE MEO" is "De Meo" its list does not tell. */
export function fullName(written: WrittenName): string {
  return typeof written === "string" ? written : `${written.first} ${written.last}`;
}

/** Every way the press writes the full name: as printed, without initials, with the nickname. */
export function fullNames(written: WrittenName): string[] {
  const parts = nameParts(written);
  if (!parts) return [String(written)];
  const { first, nickname } = parts;
  const spelledOut = first
    .split(" ")
    .filter((word) => !/^\p{Lu}\.$/u.test(word))
    .join(" ");
  const surname = withoutAddition(parts.last);
  const firsts = [first, spelledOut, nickname ?? ""].filter((each) => each !== "");
  return [...new Set(firsts)].map((each) => `${each} ${surname}`);
}

/** The surname as the press writes it; null where it is not known where it begins. */
export function surnameOf(written: WrittenName): string | null {
  const parts = nameParts(written);
  return parts && withoutAddition(parts.last);
}

/** Without what a chamber adds to tell two members apart: "Martin (Gironde)". */
function withoutAddition(surname: string): string {
  return surname.replace(/ \(.*\)$/, "");
}

function isInCapitals(word: string): boolean {
  const letters = word.replace(/^Ma?c(?=\p{Lu})/u, "").replace(/\P{L}/gu, "");
  return letters !== "" && letters === letters.toUpperCase();
}

function withoutCapitals(word: string): string {
  const small = word.toLowerCase();
  if (PARTICLES.has(small)) return small;
  const [prefix = ""] = /^Ma?c(?=\p{Lu})/u.exec(word) ?? [];
  return (
    prefix +
    small.slice(prefix.length).replace(INITIAL, (_all, before: string, letter: string) => before + letter.toUpperCase())
  );
}
