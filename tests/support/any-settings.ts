import { ENTITY_KINDS, type EntityKind } from "../../src/model/entity";
import { LANGUAGES } from "../../src/model/language";
import { DENSITIES, MARK_STYLES } from "../../src/model/marks";
import type { NeverMarked } from "../../src/model/never-marked";
import { OPEN_DELAYS, RANK_AND_FILE, type Settings } from "../../src/model/settings";
import { fc } from "./generated-cases";

const anySite = fc.oneof(fc.domain(), fc.string({ minLength: 1 }));

const anyNeverMarked: fc.Arbitrary<NeverMarked> = fc.record({
  entity: fc.constantFrom("service:signal", "service:whatsapp", "person:fr/bruno-retailleau", "bill:fr/narcotrafic"),
  site: fc.oneof(fc.constant(null), anySite),
}) as fc.Arbitrary<NeverMarked>; // ids are a template type

/** Everything a reader can choose, and sites nobody could. */
export const anySettings: fc.Arbitrary<Settings> = fc.record({
  enabled: fc.boolean(),
  pausedSites: fc.uniqueArray(anySite),
  kinds: fc.record(
    Object.fromEntries(ENTITY_KINDS.map((kind) => [kind, fc.boolean()])) as Record<EntityKind, fc.Arbitrary<boolean>>,
  ),
  language: fc.constantFrom(...LANGUAGES, "auto" as const),
  factsLanguage: fc.constantFrom("interface", "fr", "en"),
  openDelay: fc.constantFrom(...OPEN_DELAYS),
  badge: fc.boolean(),
  rankAndFile: fc.constantFrom(...RANK_AND_FILE),
  density: fc.constantFrom(...DENSITIES),
  markStyle: fc.constantFrom(...MARK_STYLES),
  neverMarked: fc.uniqueArray(anyNeverMarked, { selector: ({ entity, site }) => `${entity} ${site ?? ""}` }),
});
