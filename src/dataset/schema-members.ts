import * as v from "valibot";
import { DateShape, DayShape, endOrAsOf, SlugShape, SourceShape, textShape } from "./schema-source";

/**
 * A member's name in its parts. `first` as the chamber writes it, initials included ("Robert C."); `nickname` where the
 * list gives one that stands for the first name ("Bobby").
 */
const NamePartsShape = v.strictObject({
  first: textShape(60),
  last: textShape(60),
  nickname: v.exactOptional(textShape(40)),
});

/** Time as a member, within the term of the file. */
const MandateShape = v.pipe(
  v.strictObject({ from: DayShape, to: v.nullable(DayShape), asOf: v.exactOptional(DateShape) }),
  endOrAsOf(),
);

/**
 * Those who took part in a chamber's votes during one term, by official id, written by an importer:
 * `members/<chamber>-<term>.json`. Each list says where it was read.
 */
export const MembersShape = v.strictObject({
  chamber: SlugShape,
  term: SlugShape,
  lists: v.array(
    v.strictObject({
      source: SourceShape,
      /** In its parts, or as printed: a member state, or a name with the surname in capitals ("Charles GOERENS"). */
      names: v.record(v.string(), v.union([textShape(120), NamePartsShape])),
      /** Every mandate during the term, for those of whom the list tells them. */
      mandates: v.exactOptional(v.record(v.string(), v.array(MandateShape))),
      /** Where a chamber's votes name members by ids of their own: the ids by which another chamber knows them. */
      otherIds: v.exactOptional(v.strictObject({ scheme: v.string(), ids: v.record(v.string(), v.string()) })),
    }),
  ),
});

/** Those who took part in a chamber’s votes during one term. */
export type Members = v.InferOutput<typeof MembersShape>;

/** A list of members and where it was read. */
export type MemberList = Members["lists"][number];

/** A member's name as a list gives it. */
export type WrittenName = MemberList["names"][string];

/** A member’s name in its parts. */
export type NameParts = v.InferOutput<typeof NamePartsShape>;

/** Time as a member, within one term. */
export type Mandate = v.InferOutput<typeof MandateShape>;
