import { type EntityId, kindOf } from "../../src/model/entity";

/** Laws and votes as the corpus calls them. People and services go by their own names there and here. */
const MEASURES: Readonly<Partial<Record<EntityId, string>>> = {
  "bill:au/tola": "au-assistance-access",
  "bill:ca/c22": "ca-c22",
  "bill:ch/vuepf": "ch-vupf",
  "bill:de/quellen-tkue": "de-quellen-tkue",
  "bill:eu/csa-regulation": "eu-csar",
  "bill:fr/narcotrafic": "fr-narcotrafic",
  "bill:fr/narcotrafic#8-ter": "fr-narcotrafic-8ter",
  "vote:fr/narcotrafic-8-ter-restore": "fr-narcotrafic-amdt-640",
  "bill:fr/renseignement-2015": "fr-renseignement-2015",
  "bill:fr/resilience": "fr-resilience",
  "bill:fr/resilience#16-bis": "fr-resilience-16bis",
  "bill:uk/ipa-2016": "uk-ipa-2016",
  "bill:uk/osa-2023": "uk-online-safety-act",
  "bill:us/earn-it": "us-earn-it",
};

/** What the corpus calls an entity; null for glossary terms, which it does not score. */
export function slugOf(entity: EntityId): string | null {
  const measure = MEASURES[entity];
  if (measure) return `measure:${measure}`;
  const kind = kindOf(entity);
  if (kind === "term") return null;
  return kind === "person" ? `person:${entity.slice(entity.indexOf("/") + 1)}` : entity;
}
