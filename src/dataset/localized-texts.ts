import type { Localized } from "../model/language";

/** A text in both languages, with the path to it within its record. */
export type FoundText = { readonly field: string; readonly text: Localized };

/** Every localized text in a record, however deep. */
export function textsIn(record: unknown): FoundText[] {
  return walk(record, "");
}

function walk(value: unknown, field: string): FoundText[] {
  if (typeof value !== "object" || value === null) return [];
  if (isLocalized(value)) return [{ field, text: value }];
  return Object.entries(value).flatMap(([key, inner]) => walk(inner, field === "" ? key : `${field}.${key}`));
}

function isLocalized(value: object): value is Localized {
  return "fr" in value && "en" in value && typeof value.fr === "string" && typeof value.en === "string";
}
