import * as v from "valibot";
import {
  DateShape,
  endOrAsOf,
  localizedShape,
  PERIOD_FIELDS,
  SlugShape,
  SourcesShape,
  StanceShape,
  textShape,
  WrittenAliasShape,
} from "./schema-source";

/**
 * A post someone holds or held. `member`: sits and votes in `chamber` (in `term`, where the chamber has terms);
 * `government`: a minister, who does not vote; `other`: all else (party leader, rapporteur, chair).
 */
export const OfficeShape = v.pipe(
  v.strictObject({
    title: localizedShape(120),
    role: v.picklist(["member", "government", "other"]),
    chamber: v.exactOptional(SlugShape),
    term: v.exactOptional(SlugShape),
    /** A day on which it was held already, where the day it began is not known. */
    seenFrom: v.exactOptional(DateShape),
    ...PERIOD_FIELDS,
    sources: SourcesShape,
  }),
  endOrAsOf(),
  v.check(
    (office) => (office.role === "member") === (office.chamber !== undefined),
    "a member, and only a member, has a chamber",
  ),
);

/**
 * A membership in a group of a chamber (its official id) or in a party (its name). `seenFrom` is the first day it is
 * seen in the records, where the day it began is not known.
 */
export const MembershipShape = v.pipe(
  v.strictObject({
    group: v.exactOptional(v.string()),
    party: v.exactOptional(textShape(80)),
    seenFrom: v.exactOptional(DateShape),
    ...PERIOD_FIELDS,
    sources: SourcesShape,
  }),
  endOrAsOf(),
  v.check((one) => (one.group === undefined) !== (one.party === undefined), "names either a group or a party"),
);

/** A tracked politician: `people/<first-last>.json`. */
export const PersonShape = v.strictObject({
  name: v.strictObject({ first: textShape(60), last: textShape(60) }),
  /** Ids in other data sets, by scheme (`assemblee`, `wikidata`). Votes are matched by these, never by name. */
  identifiers: v.record(v.string(), v.string()),
  aliases: v.exactOptional(v.array(WrittenAliasShape)),
  offices: v.array(OfficeShape),
  memberships: v.array(MembershipShape),
  stances: v.array(StanceShape),
  /** Right of reply. */
  replies: v.exactOptional(v.array(StanceShape)),
});

/** A post someone holds or held, with its dates. */
export type Office = v.InferOutput<typeof OfficeShape>;

/** A membership in a group or party, with its dates. */
export type Membership = v.InferOutput<typeof MembershipShape>;

/** A tracked politician. */
export type Person = v.InferOutput<typeof PersonShape>;
