import { describe, expect, test } from "vitest";
import { toMembers } from "../../../src/importers/assemblee-nationale/members";
import { toRollCall } from "../../../src/importers/assemblee-nationale/roll-call";
import { ballot, groupsOf, READ_TODAY } from "../fixtures";

const COMMIT = "f4d516598b7709c1ecfdef87200f1f4e3ea21d33";

const ROLL_CALL = {
  ...toRollCall(ballot("ordinary"), groupsOf(ballot("ordinary")), READ_TODAY),
  voters: [{ group: "PO1", position: "for" as const, ids: ["PA20", "PA3"] }],
  corrections: [{ id: "PA100", position: "against" as const, reason: "declared" as const }],
};

function deputy(
  uid: string,
  name: string,
  nameSource = `CivicDash/democratie@${COMMIT}:public/data/acteur/${uid}.json`,
) {
  return { uid, name, nameSource, group: "not looked at" };
}

const DEPUTIES = [
  deputy("PA100", "Ana Corrected"),
  deputy("PA3", "Bob Three"),
  deputy("PA20", "Cid Twenty", `someone/elses-list@${COMMIT}:data/names.csv`),
  deputy("PA999", "Did not vote"),
];

describe("names of voters", () => {
  test("those who stand in a roll call, under where each name was read", () => {
    expect(toMembers(DEPUTIES, [ROLL_CALL], "2026-11-22")).toEqual({
      chamber: "assemblee-nationale",
      term: "17",
      lists: [
        {
          source: {
            title: "Données ouvertes\u00a0: acteurs de l’Assemblée nationale",
            url: "https://data.assemblee-nationale.fr/acteurs/historique-des-deputes",
            publisher: "Assemblée nationale",
            kind: "official",
            read: "2026-11-22",
            readFrom: `https://github.com/CivicDash/democratie/tree/${COMMIT}/public/data/acteur`,
          },
          names: { PA3: "Bob Three", PA100: "Ana Corrected" },
        },
        {
          source: {
            title: "names.csv",
            url: `https://github.com/someone/elses-list/blob/${COMMIT}/data/names.csv`,
            publisher: "someone/elses-list",
            kind: "secondary",
            read: "2026-11-22",
          },
          names: { PA20: "Cid Twenty" },
        },
      ],
    });
  });

  test("the order of the list does not matter", () => {
    const turned = [...DEPUTIES].reverse();
    expect(JSON.stringify(toMembers(turned, [ROLL_CALL], "2026-11-22"))).toBe(
      JSON.stringify(toMembers(DEPUTIES, [ROLL_CALL], "2026-11-22")),
    );
  });

  test.each<[string, unknown, RegExp]>([
    ["a voter is missing", DEPUTIES.slice(1), /PA100 stands in a roll call and is not in the list/],
    ["somebody stands twice", [...DEPUTIES, deputy("PA3", "Bob Again")], /twice/],
    ["a name is empty", [deputy("PA3", "")], /0\.name: is empty/],
    ["nobody says where a name comes from", [{ uid: "PA3", name: "Bob" }], /0\.nameSource: is missing/],
    ["a place that is no file of a repository", [deputy("PA3", "Bob", "my notebook")], /0\.nameSource: is no owner/],
    ["no list at all", { deputies: [] }, /should be Array/],
  ])("refused: %s", (_why, file, message) => {
    expect(() => toMembers(file, [ROLL_CALL], "2026-11-22")).toThrow(message);
  });

  test("refused: no roll call to name anybody for", () => {
    expect(() => toMembers(DEPUTIES, [], "2026-11-22")).toThrow(/no roll call was imported yet/);
  });
});
