import type { CardContent } from "../model/card-content";
import { type EntityId, isEntityId, jurisdictionOf, kindOf } from "../model/entity";
import type { Language } from "../model/language";
import type { RecordContent } from "../model/record-content";
import type { RecordId } from "../model/record-id";
import { type DatasetMeta, jurisdictionAsset, META_ASSET, SHARED_ASSET } from "./assets";
import type { Dataset, JurisdictionRecords, SharedRecords } from "./dataset";
import { describe, nameOf, slugOf } from "./describe";
import { jurisdictionsOf } from "./describe-service";
import { placesOf } from "./person-places";
import { recordOf } from "./record";

/** Every record by id, for the background. */
export type Records = {
  /** The card of an entity in one language; null when there is no record. `articleDate` is an ISO day, or null. */
  describe(
    entity: EntityId,
    asked: { readonly articleDate: string | null; readonly lang: Language },
  ): Promise<CardContent | null>;
  /** What the record page shows, in one language; null when there is no record. */
  record(id: RecordId, lang: Language): Promise<RecordContent | null>;
  /** Names by id; entities without a record are left out. */
  names(entities: readonly EntityId[], lang: Language): Promise<Readonly<Record<string, string>>>;
  /** ISO date of the dataset. */
  dataDate(): Promise<string>;
};

/**
 * The second door to the dataset. Nothing is read before the first question, then only what it needs, once: a sleeping
 * background wakes fast.
 * @param read reads a JSON file of the package by its path; a failed reading is tried again at the next question
 */
export function createRecords(read: (asset: string) => Promise<unknown>): Records {
  const readings = new Map<string, Promise<unknown>>();

  function asset<Content>(path: string): Promise<Content> {
    const reading =
      readings.get(path) ??
      read(path).catch((error: unknown) => {
        readings.delete(path);
        throw error;
      });
    readings.set(path, reading);
    // The files are written from checked records by the build that made this very package.
    return reading as Promise<Content>;
  }

  async function jurisdictions(codes: readonly string[]): Promise<Dataset["jurisdictions"]> {
    const known = (await asset<DatasetMeta>(META_ASSET)).jurisdictions.filter((code) => codes.includes(code));
    const read = known.map(async (code) => [code, await asset<JurisdictionRecords>(jurisdictionAsset(code))] as const);
    return Object.fromEntries(await Promise.all(read));
  }

  /** The records of `entities` themselves, and of the jurisdictions in `codes`. */
  async function recordsOf(entities: readonly EntityId[], codes: readonly string[]): Promise<Dataset> {
    const own = entities.flatMap((entity) => jurisdictionOf(entity) ?? []);
    const [shared, read] = await Promise.all([sharedFor(entities), jurisdictions([...own, ...codes])]);
    return { ...shared, jurisdictions: read };
  }

  async function sharedFor(entities: readonly EntityId[]): Promise<SharedRecords> {
    const needed = entities.some((entity) => kindOf(entity) === "service" || kindOf(entity) === "term");
    return needed ? asset<SharedRecords>(SHARED_ASSET) : { services: {}, terms: {} };
  }

  /** The codes of the jurisdictions an entity's card tells of besides its own. */
  async function linkedCodes(entity: EntityId): Promise<string[]> {
    if (kindOf(entity) === "service") {
      const service = (await sharedFor([entity])).services[slugOf(entity)];
      return service ? jurisdictionsOf(service) : [];
    }
    const code = kindOf(entity) === "person" ? jurisdictionOf(entity) : null;
    if (code === null) return [];
    const person = (await jurisdictions([code]))[code]?.people[slugOf(entity)];
    return person ? placesOf(code, person) : [];
  }

  const dataDate = async () => (await asset<DatasetMeta>(META_ASSET)).dataDate;

  return {
    dataDate,
    describe: async (entity, asked) => {
      const dataset = await recordsOf([entity], await linkedCodes(entity));
      return describe(entity, dataset, { ...asked, dataDate: await dataDate() });
    },
    record: async (id, lang) => {
      if (!isEntityId(id)) return null;
      const dataset = await recordsOf([id], await linkedCodes(id));
      return recordOf(id, dataset, { lang, dataDate: await dataDate() });
    },
    names: async (entities, lang) => {
      const dataset = await recordsOf(entities, []);
      return Object.fromEntries(entities.flatMap((entity) => named(entity, nameOf(entity, dataset, lang))));
    },
  };
}

function named(entity: EntityId, name: string | null): [EntityId, string][] {
  return name === null ? [] : [[entity, name]];
}
