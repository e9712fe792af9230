import { ENTITY_KINDS, type EntityKind, isEntityId } from "../model/entity";
import { LANGUAGES } from "../model/language";
import { DENSITIES, MARK_STYLES } from "../model/marks";
import { MOST_NEVER_MARKED, type NeverMarked } from "../model/never-marked";
import { OPEN_DELAYS, RANK_AND_FILE, SETTINGS_AT_FIRST, type Settings } from "../model/settings";
import { asFields } from "./fields";

/** Reads settings out of anything: each field that is not as expected has its first value, the others are kept. */
export function toSettings(value: unknown): Settings {
  const raw = asFields(value) ?? {};
  const first = SETTINGS_AT_FIRST;
  const kinds = asFields(raw.kinds) ?? {};
  return {
    enabled: typeof raw.enabled === "boolean" ? raw.enabled : first.enabled,
    pausedSites: Array.isArray(raw.pausedSites)
      ? [...new Set(raw.pausedSites.filter((site): site is string => typeof site === "string" && site !== ""))]
      : first.pausedSites,
    kinds: Object.fromEntries(
      ENTITY_KINDS.map((kind) => [kind, typeof kinds[kind] === "boolean" ? kinds[kind] : first.kinds[kind]]),
      // fromEntries forgets the keys; they are exactly the kinds listed above.
    ) as Record<EntityKind, boolean>,
    language: LANGUAGES.find((language) => language === raw.language) ?? first.language,
    factsLanguage: LANGUAGES.find((language) => language === raw.factsLanguage) ?? first.factsLanguage,
    openDelay:
      OPEN_DELAYS.find((delay) => delay === raw.openDelay) ?? (raw.openDelay === null ? null : first.openDelay),
    badge: typeof raw.badge === "boolean" ? raw.badge : first.badge,
    rankAndFile: RANK_AND_FILE.find((choice) => choice === raw.rankAndFile) ?? first.rankAndFile,
    density: DENSITIES.find((density) => density === raw.density) ?? first.density,
    markStyle: MARK_STYLES.find((style) => style === raw.markStyle) ?? first.markStyle,
    neverMarked: toNeverMarked(raw.neverMarked),
  };
}

/** The entries that are as expected, each once, the newest of too many. */
function toNeverMarked(value: unknown): readonly NeverMarked[] {
  const entries = new Map<string, NeverMarked>();
  for (const each of Array.isArray(value) ? value : []) {
    const { entity, site } = asFields(each) ?? {};
    if (!isEntityId(entity) || !(site === null || (typeof site === "string" && site !== ""))) continue;
    entries.set(`${entity} ${site ?? ""}`, { entity, site });
  }
  return [...entries.values()].slice(-MOST_NEVER_MARKED);
}
