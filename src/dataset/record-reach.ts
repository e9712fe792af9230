import { type EntityId, isEntityId, jurisdictionOf, kindOf } from "../model/entity";
import { isStateId, type RecordId } from "../model/record-id";
import type { DatasetMeta } from "./assets";
import type { Dataset } from "./dataset";
import { slugOf } from "./describe";
import { jurisdictionsOf } from "./describe-service";
import { placesOf } from "./person-places";
import type { Stance } from "./schema-source";

/** The code of the jurisdiction a record stands in, and the last part of its id; null where it stands in none. */
export function placeOfRecord(id: RecordId): { readonly code: string; readonly slug: string } | null {
  if (isStateId(id)) {
    const [code = "", slug = ""] = id.slice("state:".length).split("/");
    return { code, slug };
  }
  const code = isEntityId(id) ? jurisdictionOf(id) : null;
  return code !== null && isEntityId(id) ? { code, slug: slugOf(id) } : null;
}

/**
 * The codes of the jurisdictions a record's page tells of besides its own: those a person sat in, those whose texts are
 * spoken of, and, of a bill, those in which somebody spoke of it.
 * @param own the dataset as far as the record itself stands in it
 */
export function codesBeside(id: RecordId, own: Dataset, spokenOfIn: DatasetMeta["spokenOfIn"]): readonly string[] {
  if (isEntityId(id) && kindOf(id) === "bill") return spokenOfIn[jurisdictionOf(id) ?? ""] ?? [];
  if (isEntityId(id) && kindOf(id) === "service") {
    const service = own.services[slugOf(id)];
    return service ? [...jurisdictionsOf(service), ...codesSpokenOf(service.statements)] : [];
  }
  const place = placeOfRecord(id);
  const records = place && own.jurisdictions[place.code];
  if (!place || !records) return [];
  if (isStateId(id)) return codesSpokenOf(records.states[place.slug]?.stances ?? []);
  const person = isEntityId(id) && kindOf(id) === "person" ? records.people[place.slug] : undefined;
  return person ? [...placesOf(place.code, person), ...codesSpokenOf(person.stances)] : [];
}

/** By code: the other jurisdictions in which somebody spoke of its texts. Written by the build, which knows them all. */
export function spokenOfIn({ jurisdictions }: Dataset): DatasetMeta["spokenOfIn"] {
  const places: Record<string, string[]> = {};
  for (const [code, { people, states }] of Object.entries(jurisdictions)) {
    const stances = [...Object.values(people), ...Object.values(states)].flatMap((speaker) => speaker.stances);
    const abroad = codesSpokenOf(stances).filter((spokenOf) => spokenOf !== code);
    for (const spokenOf of abroad) places[spokenOf] = [...(places[spokenOf] ?? []), code];
  }
  return places;
}

function codesSpokenOf(stances: readonly Stance[]): string[] {
  const texts: readonly EntityId[] = stances.flatMap(({ about = [] }) => about);
  return [...new Set(texts.flatMap((text) => jurisdictionOf(text) ?? []))];
}
