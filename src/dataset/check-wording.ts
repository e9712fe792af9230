import { LANGUAGES, type Localized } from "../model/language";
import { textsOf } from "./bill-texts";
import type { FullDataset, JurisdictionRecords } from "./dataset";
import { textsIn } from "./localized-texts";
import { bannedWords, isBalanced } from "./neutrality";
import type { Problem } from "./problem";
import { writtenRecords } from "./record-files";
import type { Reading } from "./schema-source";
import { typographyFaults } from "./typography";
import { votesOf } from "./vote-facts";

/** Official names are quoted as they are. */
const QUOTED = /(^|\.)officialName$/;

/** Judging words, opposite texts of unequal length, readings of one side only, careless typography. */
export function checkWording(dataset: FullDataset): Problem[] {
  return [
    ...writtenRecords(dataset).flatMap(({ file, record }) => checkWords(file, record)),
    ...Object.entries(dataset.jurisdictions).flatMap(([code, records]) => checkBalance(code, records)),
  ];
}

function checkWords(file: string, record: unknown): Problem[] {
  return textsIn(record).flatMap(({ field, text }) =>
    LANGUAGES.flatMap((language) => {
      const judging = QUOTED.test(field) ? [] : bannedWords(text[language], language);
      const reasons = [
        ...judging.map((word) => `has the banned word "${word}"`),
        ...typographyFaults(text[language], language),
      ];
      return reasons.map((reason) => ({ file, field: `${field}.${language}`, reason }));
    }),
  );
}

function checkBalance(code: string, records: JurisdictionRecords): Problem[] {
  const texts = textsOf(code, records);
  const votes = votesOf(code, records).flatMap(({ id, vote }) => {
    const file = `jurisdictions/${code}/votes/${id.slice(id.indexOf("/") + 1)}.json`;
    const readings = vote.readings ?? texts.find((one) => one.id === vote.on)?.text.readings ?? [];
    const missing = vote.relevance === "direct" && readings.length === 0;
    return [
      ...unbalanced(file, ["forMeant", "againstMeant"], vote.forMeant, vote.againstMeant),
      ...(vote.readings ? checkReadings(file, "readings", vote.readings) : []),
      ...(missing
        ? [{ file, field: "readings", reason: "are missing here and in the text it was on, though it is direct" }]
        : []),
    ];
  });
  const bills = Object.entries(records.bills).flatMap(([slug, bill]) => {
    const file = `jurisdictions/${code}/bills/${slug}.json`;
    return [
      ...(bill.readings ? checkReadings(file, "readings", bill.readings) : []),
      ...bill.provisions.flatMap(({ readings }, index) =>
        readings ? checkReadings(file, `provisions.${index}.readings`, readings) : [],
      ),
    ];
  });
  return [...votes, ...bills];
}

function checkReadings(file: string, field: string, readings: readonly Reading[]): Problem[] {
  const supporters = readings.find(({ side }) => side === "supporters");
  const critics = readings.find(({ side }) => side === "critics");
  if (readings.length !== 2 || !supporters || !critics) {
    return [{ file, field, reason: "must hold one reading of the supporters and one of the critics" }];
  }
  return unbalanced(file, [`${field}.supporters`, `${field}.critics`], supporters.text, critics.text);
}

function unbalanced(file: string, [one, other]: readonly [string, string], a: Localized, b: Localized): Problem[] {
  return LANGUAGES.filter((language) => !isBalanced(a[language], b[language])).map((language) => ({
    file,
    field: `${one}.${language}`,
    reason: `has ${a[language].length} characters and ${other} ${b[language].length}: they may differ by a fifth`,
  }));
}
