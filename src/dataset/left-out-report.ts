import type { FullDataset } from "./dataset";
import type { LeftOut } from "./schema-left-out";

type Entry = LeftOut["entries"][number];

/**
 * Everything that was found and left out, as Markdown: by place, and there by reason. Countries go by their English
 * names, in order; services and terms come last.
 */
export function leftOutReport({ leftOut, jurisdictions }: FullDataset): string {
  const countries = Object.entries(leftOut.byCode)
    .map(([code, entries]) => ({ name: jurisdictions[code]?.jurisdiction.name.en ?? code, entries }))
    .sort((a, b) => a.name.localeCompare(b.name, "en"));
  const places = [...countries, { name: "Services and terms", entries: leftOut.shared }];
  return ["# Left out, and why", ...places.map(({ name, entries }) => section(name, entries))].join("\n\n");
}

function section(name: string, entries: readonly Entry[]): string {
  const reasons = new Map<string, Entry[]>();
  for (const entry of entries) reasons.set(entry.reason, [...(reasons.get(entry.reason) ?? []), entry]);
  const lines = [...reasons].map(([reason, those]) => `- ${sentence(reason)}\n${those.map(itemLine).join("\n")}`);
  return [`## ${name} (${entries.length})`, ...lines].join("\n\n");
}

function itemLine({ record, field }: Entry): string {
  return `  - ${record}: ${field}`;
}

function sentence(reason: string): string {
  return `${reason.slice(0, 1).toUpperCase()}${reason.slice(1)}:`;
}
