import type { WrittenAlias } from "./schema-source";

type Identifiers = Readonly<Record<string, string>>;
type NumberAliases = (id: string) => readonly WrittenAlias[];

/** What the number of a bill in the Congress begins with, by its code there. */
const CONGRESS_KINDS: Readonly<Record<string, string>> = {
  s: "S.",
  hr: "H.R.",
  sres: "S.Res.",
  hres: "H.Res.",
  sjres: "S.J.Res.",
  hjres: "H.J.Res.",
};

/** What an act of the Union is called, by the letter in its CELEX number, in each language of pages. */
const EU_ACTS: Readonly<Record<string, Readonly<Record<"en" | "fr" | "de", string>>>> = {
  R: { en: "Regulation (EU)", fr: "règlement (UE)", de: "Verordnung (EU)" },
  L: { en: "Directive (EU)", fr: "directive (UE)", de: "Richtlinie (EU)" },
};

const BY_SCHEME: Readonly<Record<string, NumberAliases>> = {
  // "119-s-1829": the next Congress counts from one again, so that the number needs words around it.
  congress: (id) => {
    const [, kind = "", number] = id.split("-");
    const written = CONGRESS_KINDS[kind];
    return written && number ? [{ text: `${written} ${number}`, strength: "word" }] : [];
  },
  // "2022/0155(COD)"
  procedure: (id) => [{ text: id }],
  // "COM(2022) 209"; the other documents have numbers that nobody names them by.
  document: (id) => (id.startsWith("COM(") ? [{ text: id }] : []),
  // "32021R1232", an act; proposals begin with 5.
  celex: (id) => {
    const [, year, kind = "", number] = /^3(\d{4})([A-Z])0*(\d+)$/.exec(id) ?? [];
    const names = EU_ACTS[kind];
    if (!names) return [];
    return (["en", "fr", "de"] as const).map((language) => ({
      text: `${names[language]} ${year}/${number}`,
      languages: [language],
    }));
  },
  // "2024-850"
  law: (id) => [{ text: `loi n° ${id}`, languages: ["fr"] }],
};

/**
 * How a bill is written by its official numbers, which the press uses now and then: "S. 1829", "2022/0155(COD)",
 * "Regulation (EU) 2021/1232". Schemes whose numbers nobody writes in a text give none.
 */
export function numberAliases(identifiers: Identifiers): WrittenAlias[] {
  return Object.entries(identifiers).flatMap(([scheme, id]) => BY_SCHEME[scheme]?.(id) ?? []);
}
