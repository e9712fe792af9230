import * as v from "valibot";
import { RESULTS } from "../../dataset/schema-roll-call";
import { DayShape, SlugShape, SourceShape, textShape } from "../../dataset/schema-source";
import { readOfficial } from "../official-file";
import { Refusal } from "../refusal";
import type { Ballot } from "./ballot";
import { readVoterTable, withoutGroups } from "./voter-table";

const FigureShape = v.pipe(v.number(), v.integer("is no whole number"), v.minValue(0, "is below zero"));

/**
 * What the record says of a ballot whose voters stand in a table beside it: date, official label, result and figures,
 * copied from the record. The figures are what the table is checked against. A ballot outside the plenary has its own
 * `source`; one of the plenary is found in the minutes of its day.
 */
const SheetShape = v.strictObject({
  uid: textShape(60),
  number: v.nullable(textShape(40)),
  chamber: SlugShape,
  term: SlugShape,
  date: DayShape,
  title: v.pipe(v.string(), v.nonEmpty("is empty")),
  result: v.picklist(RESULTS),
  for: FigureShape,
  against: FigureShape,
  abstention: FigureShape,
  source: v.exactOptional(v.omit(SourceShape, ["read", "readFrom"])),
});

/** A sheet, its table, and what to do with the groups the table prints: null where they may be of another day. */
const FilesShape = v.strictObject({
  sheet: SheetShape,
  table: v.string(),
  groups: v.nullable(v.literal("printed")),
  members: v.nullable(v.string()),
});

/**
 * The ballot of a sheet and the table of its voters.
 * @throws Refusal when one has a shape never met, or they are of different ballots
 */
export function readSheet(content: unknown): Ballot {
  const { sheet, groups, ...files } = readOfficial(FilesShape, content);
  const printed = readVoterTable(files, sheet.term);
  const { uid, casts } = groups === null ? withoutGroups(printed) : printed;
  if (uid !== null && uid !== sheet.uid) throw new Refusal("sheet.uid", `is ${sheet.uid}, the table is of ${uid}`);
  const { for: inFavour, against, abstention, source = null, ...rest } = sheet;
  return {
    ...rest,
    counts: { for: inFavour, against, abstention },
    casts: [...casts.values()],
    corrections: [],
    source,
  };
}
