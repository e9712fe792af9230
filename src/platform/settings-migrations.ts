import type { Fields } from "./fields";

/** Rewrites stored settings of one version as the next one has them. It may find any field missing or damaged. */
export type Migration = (fields: Fields) => Fields;

/**
 * How settings came from one version to the next: the first step leads from 1 to 2, and so on. A field that is new, or a
 * choice that is added, needs none, since `toSettings` gives what is missing its first value. Add a step, at the end, when
 * a field gets another name or a value another meaning; steps are never changed or taken away.
 */
export const MIGRATIONS: readonly Migration[] = [];

/** The version of settings this extension writes. */
export const SETTINGS_VERSION = MIGRATIONS.length + 1;

/**
 * Stored settings as the version after the last of `steps` has them, with its number. Those of a later version, written
 * on another device or before a downgrade, stay as they are.
 */
export function migrate(stored: Fields, steps: readonly Migration[]): Fields {
  const version = versionOf(stored);
  if (version > steps.length + 1) return stored;
  return { ...steps.slice(version - 1).reduce((fields, step) => step(fields), stored), version: steps.length + 1 };
}

/** The version stored settings were written by; the first one wrote none. */
export function versionOf(stored: Fields | undefined): number {
  const version = Number(stored?.version);
  return Number.isInteger(version) && version > 0 ? version : 1;
}
