import { expect, test } from "vitest";
import { readBallot } from "../../../src/importers/assemblee-nationale/ballot";
import { toRollCall } from "../../../src/importers/assemblee-nationale/roll-call";
import { Refusal } from "../../../src/importers/refusal";
import { ballot, groupsOf, officialFile, READ_TODAY } from "../fixtures";

/** An official file that may be changed anywhere. */
// biome-ignore lint/suspicious/noExplicitAny: a test reaches into a foreign format to damage it.
type Loose = any;

const GROUPS = groupsOf(ballot("ordinary"));

/** [what was done to ballot 1102, how, the field that is named, the reason that is given] */
const DAMAGES: [string, (scrutin: Loose, groups: Loose[]) => void, string, RegExp][] = [
  [
    "an unknown key",
    (scrutin) => Object.assign(scrutin, { resultatDetaille: "x" }),
    "scrutin.resultatDetaille",
    /nobody knows/,
  ],
  ["no date", (scrutin) => delete scrutin.dateScrutin, "scrutin.dateScrutin", /is missing/],
  [
    "an unknown result",
    (scrutin) => Object.assign(scrutin.sort, { code: "retiré" }),
    "scrutin.sort.code",
    /is "retiré"/,
  ],
  [
    "an unknown kind of ballot",
    (scrutin) => Object.assign(scrutin.typeVote, { codeTypeVote: "XYZ" }),
    "scrutin.typeVote.codeTypeVote",
    /is "XYZ"/,
  ],
  [
    "a figure that is no number",
    (scrutin) => Object.assign(scrutin.syntheseVote.decompte, { pour: "24 " }),
    "scrutin.syntheseVote.decompte.pour",
    /is no number/,
  ],
  [
    "another number than in its id",
    (scrutin) => Object.assign(scrutin, { numero: "1103" }),
    "scrutin.numero",
    /not the number in VTANR5L17V1102/,
  ],
  [
    "another term than in its id",
    (scrutin) => Object.assign(scrutin, { legislature: "16" }),
    "scrutin.legislature",
    /not the one in/,
  ],
  ["an id of another kind", (scrutin) => Object.assign(scrutin, { uid: "VTXX1" }), "scrutin.uid", /no id of a ballot/],
  [
    "groups of another body",
    (scrutin) => Object.assign(scrutin.ventilationVotes.organe, { organeRef: "PO1" }),
    "scrutin.ventilationVotes.organe.organeRef",
    /not the ballot's own/,
  ],
  [
    "a vote position nobody knows",
    (_, groups) => Object.assign(groups[0].vote.decompteNominatif, { blancs: null }),
    "scrutin.ventilationVotes.organe.groupes.groupe.0.vote.decompteNominatif.blancs",
    /nobody knows/,
  ],
  [
    "a cause nobody knows",
    (_, groups) => Object.assign(groups[1].vote.decompteNominatif.nonVotants.votant, { causePositionVote: "ABC" }),
    "scrutin.ventilationVotes.organe.groupes.groupe.1.vote.decompteNominatif.nonVotants.0.causePositionVote",
    /is "ABC"/,
  ],
  [
    "a list that is a word",
    (_, groups) => Object.assign(groups[0].vote.decompteNominatif, { pours: "tous" }),
    "scrutin.ventilationVotes.organe.groupes.groupe.0.vote.decompteNominatif.pours",
    /should be Array/,
  ],
  [
    "a member missing",
    (_, groups) => groups[0].vote.decompteNominatif.contres.votant.pop(),
    "scrutin.ventilationVotes.organe.groupes.groupe.0.vote.decompteNominatif",
    /42 named against, the group's figure is 43/,
  ],
  [
    "a member twice in a list",
    (_, groups) =>
      groups[0].vote.decompteNominatif.contres.votant.push(groups[0].vote.decompteNominatif.contres.votant[0]),
    "scrutin.ventilationVotes.organe.groupes.groupe.0.vote.decompteNominatif",
    /44 named against/,
  ],
  [
    "a member in two groups",
    (_, groups) =>
      groups[0].vote.decompteNominatif.contres.votant.splice(0, 1, groups[2].vote.decompteNominatif.contres.votant[0]),
    "scrutin.ventilationVotes.organe.groupes.groupe.2.vote.decompteNominatif",
    /PA794906 stands twice/,
  ],
  [
    "a voter who did not vote",
    (_, groups) => Object.assign(groups[0].vote.decompteNominatif.contres.votant[0], { causePositionVote: "MG" }),
    "scrutin.ventilationVotes.organe.groupes.groupe.0.vote.decompteNominatif",
    /against and as not voting/,
  ],
  [
    "a group twice",
    (_, groups) => groups.push(structuredClone(groups[3])),
    "scrutin.ventilationVotes.organe.groupes.groupe.12.organeRef",
    /PO845419 stands twice/,
  ],
  [
    "a group missing",
    (_, groups) => groups.splice(4, 1),
    "scrutin.ventilationVotes.organe.groupes.groupe",
    /PO845425 is not listed, though jurisdiction.json has it on 2025-03-20/,
  ],
  [
    "a group with more voters than members",
    (_, groups) => Object.assign(groups[0], { nombreMembresGroupe: "12" }),
    "scrutin.ventilationVotes.organe.groupes.groupe.0.nombreMembresGroupe",
    /12 members and 43 voters/,
  ],
  [
    "a total that is another",
    (scrutin) => Object.assign(scrutin.syntheseVote.decompte, { contre: "118" }),
    "scrutin.syntheseVote.decompte",
    /the total against is 118, the groups make 119/,
  ],
  [
    "votes cast that are others",
    (scrutin) => Object.assign(scrutin.syntheseVote, { suffragesExprimes: "144" }),
    "scrutin.syntheseVote.suffragesExprimes",
    /is 144, for and against make 143/,
  ],
  [
    "voters that are others",
    (scrutin) => Object.assign(scrutin.syntheseVote, { nombreVotants: "150" }),
    "scrutin.syntheseVote.nombreVotants",
    /is 150, for, against and abstentions make 149/,
  ],
  [
    "the repeated abstentions are others",
    (_, groups) => Object.assign(groups[1].vote.decompteVoix, { nonVotantsVolontaires: "7" }),
    "scrutin.ventilationVotes.organe.groupes.groupe.1.vote.decompteVoix.nonVotantsVolontaires",
    /7 is neither 0 nor/,
  ],
  [
    "a member corrected twice",
    (scrutin) =>
      Object.assign(scrutin.miseAuPoint, { pours: { votant: voter("PA1") }, contres: { votant: voter("PA1") } }),
    "scrutin.miseAuPoint",
    /PA1 is corrected twice/,
  ],
];

test.each(DAMAGES)("%s is refused", (_what, damage, field, reason) => {
  const file = officialFile("ordinary") as Loose;
  damage(file.scrutin, file.scrutin.ventilationVotes.organe.groupes.groupe);
  try {
    toRollCall(readBallot(file), GROUPS, READ_TODAY);
  } catch (error) {
    expect(error).toBeInstanceOf(Refusal);
    expect(error).toMatchObject({ field, reason: expect.stringMatching(reason) });
    return;
  }
  throw new Error("It was imported.");
});

test.each([null, 7, "text", [], {}, { scrutin: null }])("%j is no ballot", (file) => {
  expect(() => readBallot(file)).toThrow(Refusal);
});

function voter(acteurRef: string) {
  return { acteurRef, mandatRef: "PM1" };
}
