import type { RollCall } from "../../dataset/schema-roll-call";
import { Refusal } from "../refusal";
import { readBallot } from "./ballot";
import type { KnownGroup } from "./ballot-check";
import { toRollCall } from "./roll-call";

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
export type ImportedBallot = { readonly slug: string; readonly rollCall: RollCall };

/**
 * Roll calls of official files, each with the slug of its vote. A file that brings nothing new gives the roll call that
 * is there, its date of reading included.
 * @throws Refusal at the first file that does not pass; its field begins with the name of the file
 */
export function importBallots(
  files: readonly OfficialFile[],
  atHand: AtHand,
  options: ImportOptions,
): ImportedBallot[] {
  if (options.vote !== null && files.length !== 1)
    throw new Refusal("", "--vote names one vote: give one file with it");
  return files.map((file) => {
    try {
      return importBallot(file, atHand, options);
    } catch (error) {
      if (error instanceof Refusal) throw new Refusal(`${file.name}: ${error.field}`, error.reason);
      throw error;
    }
  });
}

function importBallot({ name, content }: OfficialFile, atHand: AtHand, options: ImportOptions): ImportedBallot {
  const ballot = readBallot(content);
  const slug = slugFor(ballot.uid, atHand, options.vote);
  const known = atHand.rollCalls[slug];
  const readFrom = options.readFrom?.endsWith("/") ? options.readFrom + name : options.readFrom;
  const rollCall = toRollCall(ballot, atHand.groups, {
    read: options.read ?? options.today,
    readFrom: readFrom ?? known?.source.readFrom ?? null,
  });
  if (known && options.read === null && sameFacts(known, rollCall)) return { slug, rollCall: known };
  return { slug, rollCall };
}

function slugFor(uid: string, { uids, rollCalls }: AtHand, asked: string | null): string {
  const known = Object.keys(uids).find((slug) => uids[slug] === uid);
  if (asked === null) {
    if (known !== undefined) return known;
    throw new Refusal("scrutin.uid", `no vote refers to ${uid}: say which one it is with --vote fr/some-name`);
  }
  if (known !== undefined && known !== asked)
    throw new Refusal("scrutin.uid", `${uid} belongs to ${known}, not to ${asked}`);
  const other = uids[asked] ?? rollCalls[asked]?.uid;
  if (other !== undefined && other !== uid)
    throw new Refusal("scrutin.uid", `${asked} is ${other}, the file is ${uid}`);
  return asked;
}

/** True when two roll calls differ in nothing but the date of reading. */
function sameFacts(one: RollCall, other: RollCall): boolean {
  const read = "";
  const facts = (rollCall: RollCall) => JSON.stringify({ ...rollCall, source: { ...rollCall.source, read } });
  return facts(one) === facts(other);
}
