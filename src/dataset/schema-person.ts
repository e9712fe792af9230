import * as v from "valibot";
import {
  described,
  ElsewhereShape,
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
const OfficeShape = v.pipe(
  v.strictObject({
    title: described(localizedShape(120), "As an official page names the post."),
    role: described(
      v.picklist(["member", "government", "other"]),
      "member: sits and votes in a chamber; government: a minister, who does not vote; other: all else.",
    ),
    chamber: v.exactOptional(
      described(SlugShape, "Id of the chamber in jurisdiction.json; a member has one, and only a member."),
    ),
    jurisdiction: v.exactOptional(ElsewhereShape),
    term: v.exactOptional(described(SlugShape, "Id of the term in that chamber, where it has terms.")),
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
 * A membership in a group of a chamber (its official id) or in a party (its name).
 */
const MembershipShape = v.pipe(
  v.strictObject({
    group: v.exactOptional(
      described(v.string(), "Official id of the group in jurisdiction.json. Either this or party."),
    ),
    jurisdiction: v.exactOptional(ElsewhereShape),
    party: v.exactOptional(described(textShape(80), "Name of the party. Either this or group.")),
    ...PERIOD_FIELDS,
    sources: SourcesShape,
  }),
  endOrAsOf(),
  v.check((one) => (one.group === undefined) !== (one.party === undefined), "names either a group or a party"),
);

/** A tracked politician: `people/<first-last>.json`. */
export const PersonShape = v.strictObject({
  name: v.strictObject({ first: textShape(60), last: textShape(60) }),
  identifiers: described(
    v.record(v.string(), v.string()),
    "Ids in other data sets, by scheme: assemblee, wikidata. Votes are matched by these, never by name.",
  ),
  aliases: v.exactOptional(
    described(v.array(WrittenAliasShape), "Ways the press writes the name, besides first and last."),
  ),
  offices: described(v.array(OfficeShape), "Posts held, with dates."),
  memberships: described(v.array(MembershipShape), "Groups and parties, with dates."),
  stances: described(
    v.array(StanceShape),
    "Public statements and official acts in office, in our own words. Never a vote.",
  ),
  replies: v.exactOptional(described(v.array(StanceShape), "Right of reply: what they answered to this record.")),
});

/** A post someone holds or held, with its dates. */
export type Office = v.InferOutput<typeof OfficeShape>;

/** A membership in a group or party, with its dates. */
export type Membership = v.InferOutput<typeof MembershipShape>;

/** A tracked politician. */
export type Person = v.InferOutput<typeof PersonShape>;
