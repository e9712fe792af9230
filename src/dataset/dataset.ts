import type { Bill } from "./schema-bill";
import type { Jurisdiction } from "./schema-jurisdiction";
import type { LeftOut } from "./schema-left-out";
import type { Members } from "./schema-members";
import type { Person } from "./schema-person";
import type { RollCall } from "./schema-roll-call";
import type { Corrections, Service, Term } from "./schema-service";
import type { State } from "./schema-state";
import type { Vote } from "./schema-vote";

/** Records of one kind by slug, which is the last part of their path and of their id. */
export type BySlug<Item> = Readonly<Record<string, Item>>;

/** Everything about one country or union. */
export type JurisdictionRecords = {
  readonly jurisdiction: Jurisdiction;
  readonly people: BySlug<Person>;
  readonly bills: BySlug<Bill>;
  readonly votes: BySlug<Vote>;
  /** By the slug of the vote they belong to. */
  readonly rollCalls: BySlug<RollCall>;
  /** By `<chamber>-<term>`. */
  readonly members: BySlug<Members>;
  /** Member states, where the jurisdiction is a union of them. */
  readonly states: BySlug<State>;
};

/** What belongs to no country. */
export type SharedRecords = {
  readonly services: BySlug<Service>;
  readonly terms: BySlug<Term>;
};

/** Records at hand: all of them at build time; in the background those read so far. */
export type Dataset = SharedRecords & {
  /** By code: "fr", "eu". */
  readonly jurisdictions: Readonly<Record<string, JurisdictionRecords>>;
};

/** What was found and left out: listed on the page on method, and shipped nowhere else. */
export type LeftOutByPlace = {
  /** By the code of the jurisdiction. */
  readonly byCode: Readonly<Record<string, LeftOut["entries"]>>;
  /** Of services and terms. */
  readonly shared: LeftOut["entries"];
};

/** The whole dataset, as checked at build time. */
export type FullDataset = Dataset & { readonly corrections: Corrections; readonly leftOut: LeftOutByPlace };

/** What an answer depends on besides the records. */
export type DescribeContext = {
  /** ISO date the page's article declares; null when unknown. */
  readonly articleDate: string | null;
  readonly lang: "fr" | "en";
  /** ISO date of the dataset. */
  readonly dataDate: string;
};
