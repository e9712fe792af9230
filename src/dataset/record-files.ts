import { type EntityId, type EntityKind, jurisdictionOf, kindOf } from "../model/entity";
import type { FullDataset } from "./dataset";
import { slugOf } from "./describe";

/** One record with the path of its file under `src/dataset`. */
export type RecordFile = { readonly file: string; readonly record: unknown };

/** Every record that a person writes. */
export function writtenRecords({ jurisdictions, services, terms, corrections }: FullDataset): RecordFile[] {
  return [
    ...Object.entries(jurisdictions).flatMap(([code, { jurisdiction, people, bills, votes, states }]) => [
      { file: `jurisdictions/${code}/jurisdiction.json`, record: jurisdiction },
      ...inFolder(`jurisdictions/${code}/people`, people),
      ...inFolder(`jurisdictions/${code}/bills`, bills),
      ...inFolder(`jurisdictions/${code}/votes`, votes),
      ...inFolder(`jurisdictions/${code}/states`, states),
    ]),
    ...inFolder("services", services),
    ...inFolder("terms", terms),
    { file: "corrections.json", record: { entries: corrections } },
  ];
}

function inFolder(folder: string, records: Readonly<Record<string, unknown>>): RecordFile[] {
  return Object.entries(records).map(([slug, record]) => ({ file: `${folder}/${slug}.json`, record }));
}

const FOLDERS: Readonly<Record<EntityKind, string>> = {
  person: "people",
  bill: "bills",
  vote: "votes",
  service: "services",
  term: "terms",
};

/** Where the record of an entity stands, as a path under `src/dataset`: the path is the id. */
export function fileOf(entity: EntityId): string {
  const code = jurisdictionOf(entity);
  const folder = FOLDERS[kindOf(entity)];
  return `${code === null ? folder : `jurisdictions/${code}/${folder}`}/${slugOf(entity)}.json`;
}
