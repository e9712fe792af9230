import { BillShape } from "./schema-bill";
import { JurisdictionShape } from "./schema-jurisdiction";
import { LeftOutShape } from "./schema-left-out";
import { MembersShape } from "./schema-members";
import { PersonShape } from "./schema-person";
import type { Shape } from "./schema-reading";
import { RollCallShape } from "./schema-roll-call";
import { CorrectionsShape, ServiceShape, TermShape } from "./schema-service";
import { StateShape } from "./schema-state";
import { VoteShape } from "./schema-vote";

/** One kind of file of the dataset, and the JSON Schema an editor checks it by: `schemas/<name>.schema.json`. */
export type SchemaFile = {
  readonly name: string;
  /** What a file of the kind is. */
  readonly title: string;
  /** Paths of such files, under `src/dataset`. */
  readonly holds: RegExp;
  readonly shape: Shape<unknown>;
  /** Files of this kind begin with the address of their schema. Those that importers write do not. */
  readonly writtenByHand: boolean;
};

const BY_HAND = { writtenByHand: true };
const BY_IMPORTER = { writtenByHand: false };

/** Every kind of file there is. */
export const SCHEMA_FILES: readonly SchemaFile[] = [
  { name: "person", title: "A tracked politician", holds: inFolder("people"), shape: PersonShape, ...BY_HAND },
  { name: "bill", title: "A bill with its provisions", holds: inFolder("bills"), shape: BillShape, ...BY_HAND },
  { name: "vote", title: "What a vote was on and meant", holds: inFolder("votes"), shape: VoteShape, ...BY_HAND },
  {
    name: "roll-call",
    title: "What the official record says of a vote",
    holds: /^jurisdictions\/[^/]+\/votes\/[^/.]+\.rollcall\.json$/,
    shape: RollCallShape,
    ...BY_IMPORTER,
  },
  { name: "members", title: "Who sat in a chamber", holds: inFolder("members"), shape: MembersShape, ...BY_IMPORTER },
  { name: "state", title: "A member state of a union", holds: inFolder("states"), shape: StateShape, ...BY_HAND },
  {
    name: "jurisdiction",
    title: "Everything general about a country or union",
    holds: /^jurisdictions\/[^/]+\/jurisdiction\.json$/,
    shape: JurisdictionShape,
    ...BY_HAND,
  },
  {
    name: "left-out",
    title: "What was found and left out, and why",
    holds: /^(jurisdictions\/[^/]+\/)?left-out\.json$/,
    shape: LeftOutShape,
    ...BY_HAND,
  },
  { name: "service", title: "A messaging service", holds: /^services\/[^/]+\.json$/, shape: ServiceShape, ...BY_HAND },
  { name: "term", title: "A glossary term", holds: /^terms\/[^/]+\.json$/, shape: TermShape, ...BY_HAND },
  {
    name: "corrections",
    title: "Facts that were wrong, the newest first",
    holds: /^corrections\.json$/,
    shape: CorrectionsShape,
    ...BY_HAND,
  },
];

/**
 * The address a record's `$schema` gives, relative to its file; null for files that importers write, and where no kind
 * of record stands. `path` is under `src/dataset`.
 */
export function schemaAddress(path: string): string | null {
  const kind = SCHEMA_FILES.find(({ holds, writtenByHand }) => writtenByHand && holds.test(path));
  const up = "../".repeat(path.split("/").length - 1) || "./";
  return kind ? `${up}schemas/${kind.name}.schema.json` : null;
}

function inFolder(folder: string): RegExp {
  return new RegExp(`^jurisdictions/[^/]+/${folder}/[^/.]+\\.json$`);
}
