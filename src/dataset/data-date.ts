import type { FullDataset } from "./dataset";

/** The newest ISO date on which a source was read; "" for a dataset without sources. */
export function dataDateOf({ jurisdictions, services, terms }: FullDataset): string {
  let newest = "";
  const look = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if ("read" in value && typeof value.read === "string" && value.read > newest) newest = value.read;
    for (const inner of Object.values(value)) look(inner);
  };
  look({ jurisdictions, services, terms });
  return newest;
}
