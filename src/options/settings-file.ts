import { SETTINGS_AT_FIRST, type Settings } from "../model/settings";
import { asFields } from "../platform/fields";
import { MIGRATIONS, migrate, SETTINGS_VERSION } from "../platform/settings-migrations";
import { toSettings } from "../platform/to-settings";

/** What stands in each file, so that no other JSON is taken for settings. */
const FORMAT = "key-votes-settings";

/** Why a file was refused. Each has its words in `_locales` (`options_refused_<reason>`). */
export type Refusal =
  /** No JSON, or JSON of something else. */
  | { readonly reason: "otherFile" }
  /** Written by a version of the extension whose settings mean something else. */
  | { readonly reason: "newer" }
  /** A setting this version does not have. */
  | { readonly reason: "unknown"; readonly setting: string }
  /** A setting with a value nobody could have chosen. */
  | { readonly reason: "damaged"; readonly setting: string };

/** Settings read from a file, or why not. */
export type FileReading =
  | { readonly kind: "read"; readonly settings: Settings }
  | { readonly kind: "refused"; readonly refusal: Refusal };

/** The settings as a readable file, with a line break at its end. */
export function writeSettingsFile(settings: Settings): string {
  return `${JSON.stringify({ format: FORMAT, version: SETTINGS_VERSION, settings }, null, 2)}\n`;
}

/**
 * Reads a settings file. It is taken as a whole or not at all; settings it does not name, because an older version of
 * the extension wrote it, stay as they are `now`.
 */
export function readSettingsFile(text: string, now: Settings): FileReading {
  const file = asFields(parsed(text));
  const written = asFields(file?.settings);
  if (file?.format !== FORMAT || typeof file.version !== "number") return refused({ reason: "otherFile" });
  if (file.version > SETTINGS_VERSION) return refused({ reason: "newer" });
  if (!written) return refused({ reason: "damaged", setting: "settings" });
  if (Object.hasOwn(written, "version")) return refused({ reason: "unknown", setting: "version" });
  const { version: _, ...given } = migrate({ ...written, version: file.version }, MIGRATIONS);

  const settings = toSettings({ ...now, ...given, kinds: { ...now.kinds, ...asFields(given.kinds) } });
  for (const [setting, value] of Object.entries(given)) {
    if (!Object.hasOwn(SETTINGS_AT_FIRST, setting)) return refused({ reason: "unknown", setting });
    // `toSettings` replaces what it cannot read: a setting that came out otherwise was damaged.
    const taken: unknown = settings[setting as keyof Settings]; // `hasOwn` has just said that it is one
    if (!holds(taken, value)) return refused({ reason: "damaged", setting });
  }
  return { kind: "read", settings };
}

function refused(refusal: Refusal): FileReading {
  return { kind: "refused", refusal };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // no JSON is as wrong as other JSON
  }
}

/** True when everything `given` says is in `taken`, lists being the same in every place. */
function holds(taken: unknown, given: unknown): boolean {
  if (Array.isArray(given)) {
    return Array.isArray(taken) && taken.length === given.length && given.every((item, at) => holds(taken[at], item));
  }
  const [into, from] = [asFields(taken), asFields(given)];
  if (!into || !from) return taken === given;
  return Object.entries(from).every(([key, value]) => Object.hasOwn(into, key) && holds(into[key], value));
}
