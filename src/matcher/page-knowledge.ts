import { type EntityId, jurisdictionOf, kindOf } from "../model/entity";

/** Points the rest of a page gives a doubtful name; `BELIEVED` in disambiguate.ts is where belief begins. */
const POINTS = {
  /** The same service or bill is believed elsewhere on the page, or the person was named in full. */
  sameEntity: 3,
  /** The bill of which this is a provision is believed on the page. */
  sameBill: 2,
  /** The page is about encryption policy. */
  onSubject: 1,
};

/** So many different services and bills on a page make it one about encryption policy. */
const SUBJECT_ENTITIES = 2;

/** What a page has told so far. It only grows: a mention once believed stays. */
export type PageKnowledge = {
  /** Notes an entity that is believed, as written there. */
  readonly note: (entity: EntityId, surface: string) => void;
  /** The entities that became known since this was last asked. */
  readonly takeNews: () => readonly EntityId[];
  /** Where it was first named, as written; null when it is not known. */
  readonly surfaceOf: (entity: EntityId) => string | null;
  /** Points that what the page has told gives a doubtful name. */
  readonly pointsFor: (entity: EntityId) => number;
  /** Notes a surname that the page also gives to somebody else, with another first name. */
  readonly noteOtherBearer: (surname: string) => void;
  readonly hasOtherBearer: (surname: string) => boolean;
  /** True when somebody or something of this country or union was believed. */
  readonly speaksOf: (jurisdiction: string) => boolean;
};

/** Knowledge of a page of which nothing was read yet. */
export function createPageKnowledge(): PageKnowledge {
  const surfaces = new Map<EntityId, string>();
  const shared = new Set<string>();
  const jurisdictions = new Set<string>();
  const news: EntityId[] = [];
  let subjects = 0;
  return {
    note(entity, surface) {
      if (surfaces.has(entity)) return;
      surfaces.set(entity, surface);
      news.push(entity);
      if (kindOf(entity) !== "person") subjects++;
      const jurisdiction = jurisdictionOf(entity);
      if (jurisdiction !== null) jurisdictions.add(jurisdiction);
    },
    takeNews: () => news.splice(0),
    surfaceOf: (entity) => surfaces.get(entity) ?? null,
    pointsFor(entity) {
      if (surfaces.has(entity)) return POINTS.sameEntity;
      const subject = subjects >= SUBJECT_ENTITIES && kindOf(entity) !== "person" ? POINTS.onSubject : 0;
      const bill = entity.split("#")[0];
      // Cut from an EntityId, so one itself.
      return surfaces.has(bill as EntityId) ? subject + POINTS.sameBill : subject;
    },
    noteOtherBearer: (surname) => shared.add(surname),
    hasOtherBearer: (surname) => shared.has(surname),
    speaksOf: (jurisdiction) => jurisdictions.has(jurisdiction),
  };
}
