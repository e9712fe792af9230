import type { Group } from "../dataset/schema-jurisdiction";
import type { RollCall } from "../dataset/schema-roll-call";
import { Refusal } from "./refusal";

/** A group the dataset knows: its official id, its chamber, and the ISO days between which it existed. */
export type KnownGroup = Pick<Group, "id" | "chamber" | "from" | "to">;

/** When a file was read, and from which copy of the official one (null: from the official address itself). */
export type Provenance = { readonly read: string; readonly readFrom: string | null };

/** One official format of roll calls. */
export type RollCallFormat<Vote> = {
  /** Where the official id of a vote stands in the file. */
  readonly uidField: string;
  /** @throws Refusal when the file has another shape */
  read(content: unknown): Vote;
  uidOf(vote: Vote): string;
  /** @throws Refusal when the vote contradicts itself, or names a group nobody knows */
  toRollCall(vote: Vote, groups: readonly KnownGroup[], provenance: Provenance): RollCall;
};

/** An official file: its name without folders, and what its JSON holds. */
export type OfficialFile = { readonly name: string; readonly content: unknown };

/** What the dataset holds already. */
export type AtHand = {
  /** The groups in `jurisdiction.json`. */
  readonly groups: readonly KnownGroup[];
  /** Official ids that votes refer to, by slug. */
  readonly uids: Readonly<Record<string, string>>;
  /** By slug of the vote. */
  readonly rollCalls: Readonly<Record<string, RollCall>>;
};

/** What was asked for. null: not said. */
export type ImportOptions = {
  /** Slug of the vote the file belongs to. */
  readonly vote: string | null;
  /** ISO date on which the files were read. */
  readonly read: string | null;
  /** Address of the copy that was read; one that ends with a slash is a folder the files stand in. */
  readonly readFrom: string | null;
  /** Today, ISO. */
  readonly today: string;
};

/** A roll call with the slug of its vote. */
export type ImportedRollCall = { readonly slug: string; readonly rollCall: RollCall };

/**
 * Roll calls of official files, each with the slug of its vote. A file that brings nothing new gives the roll call that
 * is there, its date of reading included.
 * @throws Refusal at the first file that does not pass; its field begins with the name of the file
 */
export function importRollCalls<Vote>(
  format: RollCallFormat<Vote>,
  files: readonly OfficialFile[],
  atHand: AtHand,
  options: ImportOptions,
): ImportedRollCall[] {
  if (options.vote !== null && files.length !== 1)
    throw new Refusal("", "--vote names one vote: give one file with it");
  return files.map((file) => {
    try {
      return importRollCall(format, file, atHand, options);
    } catch (error) {
      if (error instanceof Refusal) throw new Refusal(`${file.name}: ${error.field}`, error.reason);
      throw error;
    }
  });
}

function importRollCall<Vote>(
  format: RollCallFormat<Vote>,
  { name, content }: OfficialFile,
  atHand: AtHand,
  options: ImportOptions,
): ImportedRollCall {
  const vote = format.read(content);
  const slug = slugFor(format.uidOf(vote), format.uidField, atHand, options.vote);
  const known = atHand.rollCalls[slug];
  const readFrom = options.readFrom?.endsWith("/") ? options.readFrom + name : options.readFrom;
  const rollCall = format.toRollCall(vote, atHand.groups, {
    read: options.read ?? options.today,
    readFrom: readFrom ?? known?.source.readFrom ?? null,
  });
  if (known && options.read === null && sameFacts(known, rollCall)) return { slug, rollCall: known };
  return { slug, rollCall };
}

function slugFor(uid: string, field: string, { uids, rollCalls }: AtHand, asked: string | null): string {
  const known = Object.keys(uids).find((slug) => uids[slug] === uid);
  if (asked === null) {
    if (known !== undefined) return known;
    throw new Refusal(field, `no vote refers to ${uid}: say which one it is with --vote fr/some-name`);
  }
  if (known !== undefined && known !== asked) throw new Refusal(field, `${uid} belongs to ${known}, not to ${asked}`);
  const other = uids[asked] ?? rollCalls[asked]?.uid;
  if (other !== undefined && other !== uid) throw new Refusal(field, `${asked} is ${other}, the file is ${uid}`);
  return asked;
}

/** True when two roll calls differ in nothing but the date of reading. */
function sameFacts(one: RollCall, other: RollCall): boolean {
  const read = "";
  const facts = (rollCall: RollCall) => JSON.stringify({ ...rollCall, source: { ...rollCall.source, read } });
  return facts(one) === facts(other);
}
