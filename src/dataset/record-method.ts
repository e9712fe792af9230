import type { Language } from "../model/language";
import type { BalanceLine, CorrectionLine, LeftOutLine, MethodRecord } from "../model/record-overview";
import { balance } from "./balance";
import { evidence } from "./coverage";
import type { FullDataset } from "./dataset";
import { BALANCE, bannedIn } from "./neutrality";
import { publisherLines } from "./publishers";
import type { RecordContext } from "./record";
import { recordLink } from "./record-links";
import { coverageLines } from "./record-overview";
import type { LeftOut } from "./schema-left-out";

/** The page on method: everything about how the dataset is made that the dataset itself can tell. */
export function recordMethod(dataset: FullDataset, context: RecordContext, name: string): MethodRecord {
  const { lang } = context;
  return {
    kind: "method",
    id: "method",
    ...context,
    name,
    place: null,
    coverage: coverageLines(dataset, lang),
    evidence: evidence(dataset),
    publishers: publisherLines(dataset, lang),
    balance: balanceLines(dataset, lang),
    bannedWords: bannedIn(lang),
    longerByAtMost: Math.round((BALANCE - 1) * 100),
    corrections: correctionLines(dataset, lang),
    leftOut: leftOutByPlace(dataset, lang),
  };
}

function balanceLines(dataset: FullDataset, lang: Language): BalanceLine[] {
  return balance(dataset).map(({ place, chamber, group, people, statements }) => {
    const jurisdiction = dataset.jurisdictions[place]?.jurisdiction;
    return {
      place: jurisdiction?.name[lang] ?? place,
      chamber: jurisdiction?.chambers.find(({ id }) => id === chamber)?.name[lang] ?? null,
      group: group === "–" ? null : group,
      people,
      statements,
    };
  });
}

function correctionLines(dataset: FullDataset, lang: Language): CorrectionLine[] {
  return dataset.corrections.map(({ date, record, text, sources }) => ({
    date,
    record: recordLink(record, dataset, lang) ?? { id: record, name: record },
    text: text[lang],
    sources,
  }));
}

function leftOutByPlace({ leftOut, jurisdictions }: FullDataset, lang: Language): MethodRecord["leftOut"] {
  const places = Object.entries(leftOut.byCode)
    .map(([code, entries]) => ({ name: jurisdictions[code]?.jurisdiction.name[lang] ?? code, entries }))
    .sort((a, b) => a.name.localeCompare(b.name, lang));
  return [...places, { name: null, entries: leftOut.shared }]
    .filter(({ entries }) => entries.length > 0)
    .map(({ name, entries }) => ({ name, reasons: byReason(entries) }));
}

/** Entries by reason, in the order in which reasons come first. */
function byReason(entries: LeftOut["entries"]): LeftOutLine[] {
  const reasons = [...new Set(entries.map(({ reason }) => reason))];
  return reasons.map((reason) => ({
    reason,
    items: entries.filter((entry) => entry.reason === reason).map(({ record, field }) => ({ record, field })),
  }));
}
