import { describe, expect, test } from "vitest";
import { toMembers } from "../../../src/importers/assemblee-nationale/members";
import { toRollCall } from "../../../src/importers/assemblee-nationale/roll-call";
import { fc } from "../../support/generated-cases";
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
  const [firstName = "", ...rest] = name.split(" ");
  return { uid, firstName, lastName: rest.join(" "), nameSource, group: "not looked at" };
}

const DEPUTIES = [
  deputy("PA100", "Ana Corrected"),
  deputy("PA3", "Bob Three"),
  deputy("PA20", "Cid Twenty", `someone/elses-list@${COMMIT}:data/names.csv`),
  deputy("PA999", "Did not vote"),
];

describe("names of voters", () => {
  test("those who stand in a roll call, under where each name was read", () => {
    expect(toMembers(DEPUTIES, [ROLL_CALL], "2026-11-22", [])).toEqual({
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
          names: { PA3: { first: "Bob", last: "Three" }, PA100: { first: "Ana", last: "Corrected" } },
        },
        {
          source: {
            title: "names.csv",
            url: `https://github.com/someone/elses-list/blob/${COMMIT}/data/names.csv`,
            publisher: "someone/elses-list",
            kind: "secondary",
            read: "2026-11-22",
          },
          names: { PA20: { first: "Cid", last: "Twenty" } },
        },
      ],
    });
  });

  test("the order of the list does not matter", () => {
    const turned = [...DEPUTIES].reverse();
    expect(JSON.stringify(toMembers(turned, [ROLL_CALL], "2026-11-22", []))).toBe(
      JSON.stringify(toMembers(DEPUTIES, [ROLL_CALL], "2026-11-22", [])),
    );
  });

  test.each<[string, unknown, RegExp]>([
    ["a voter is missing", DEPUTIES.slice(1), /PA100 stands in a roll call and is not in the list/],
    ["somebody stands twice", [...DEPUTIES, deputy("PA3", "Bob Again")], /twice/],
    ["a name is empty", [deputy("PA3", "")], /0\.firstName: is empty/],
    [
      "nobody says where a name comes from",
      [{ uid: "PA3", firstName: "Bob", lastName: "Three" }],
      /0\.nameSource: is missing/,
    ],
    [
      "a place that is no file of a repository",
      [deputy("PA3", "Bob Three", "my notebook")],
      /0\.nameSource: is no owner/,
    ],
    ["no list at all", { deputies: [] }, /should be Array/],
  ])("refused: %s", (_why, file, message) => {
    expect(() => toMembers(file, [ROLL_CALL], "2026-11-22", [])).toThrow(message);
  });

  test("refused: no roll call to name anybody for", () => {
    expect(() => toMembers(DEPUTIES, [], "2026-11-22", [])).toThrow(/no roll call was imported yet/);
  });
});

describe("mandates, from a member's own file", () => {
  const BOB = { uid: "PA3", name: { first: "Bob", last: "Three" } };
  const SEVENTEENTH = { term: "17", from: "2024-07-07", to: null, asOf: "2025-10-01" };

  test("those of the term, in the list whose source the file is", () => {
    const acteur = { ...BOB, mandates: [{ term: "16", from: "2022-06-19", to: "2024-06-09" }, SEVENTEENTH] };
    const { lists } = toMembers(DEPUTIES, [ROLL_CALL], "2026-11-22", [acteur]);
    expect(lists.map(({ mandates }) => mandates)).toEqual([
      { PA3: [{ from: "2024-07-07", to: null, asOf: "2025-10-01" }] },
      undefined,
    ]);
  });

  test("a file that tells of another term only says nothing of this one", () => {
    const acteur = { ...BOB, mandates: [{ ...SEVENTEENTH, term: "18" }] };
    const { lists } = toMembers(DEPUTIES, [ROLL_CALL], "2026-11-22", [acteur]);
    expect(lists.every(({ mandates }) => mandates === undefined)).toBe(true);
  });

  test.each([
    ["another name", { ...BOB, name: { first: "Rob", last: "Three" } }, /PA3 is Bob Three in the list and Rob Three/],
    [
      "a name read elsewhere",
      { uid: "PA20", name: { first: "Cid", last: "Twenty" } },
      /PA20 was not read in their own file/,
    ],
  ])("refused: %s", (_what, who, message) => {
    const acteur = { ...who, mandates: [SEVENTEENTH] };
    expect(() => toMembers(DEPUTIES, [ROLL_CALL], "2026-11-22", [acteur])).toThrow(message);
  });
});

describe("property: a list of deputies", () => {
  const person = fc.record({
    uid: fc.integer({ min: 1, max: 99 }).map((number) => `PA${number}`),
    first: fc.constantFrom("Ana", "Bob", "Jean-Luc"),
    last: fc.constantFrom("Le Fur", "Martin (Gironde)", "de Courson"),
  });
  const people = fc.uniqueArray(person, { selector: ({ uid }) => uid, minLength: 1 });
  const listOf = (all: readonly { uid: string; first: string; last: string }[]) =>
    all.map(({ uid, first, last }) => ({ ...deputy(uid, "x"), firstName: first, lastName: last }));

  test("in any order gives the same file, with every voter and nobody else", () => {
    fc.assert(
      fc.property(people, fc.nat(), (all, seed) => {
        const voters = all.filter((_one, index) => index === 0 || (index + seed) % 3 > 0).map(({ uid }) => uid);
        const rollCalls = [
          { ...ROLL_CALL, voters: [{ group: "PO1", position: "for" as const, ids: voters }], corrections: [] },
        ];
        const file = toMembers(listOf(all), rollCalls, "2026-11-22", []);
        expect(toMembers(listOf([...all].reverse()), rollCalls, "2026-11-22", [])).toEqual(file);
        const names = Object.assign({}, ...file.lists.map((list) => list.names));
        expect(Object.keys(names).sort()).toEqual([...voters].sort());
        for (const { uid, first, last } of all) if (voters.includes(uid)) expect(names[uid]).toEqual({ first, last });
      }),
    );
  });

  test("with somebody twice is refused, with somebody missing too", () => {
    fc.assert(
      fc.property(people, (all) => {
        const ids = all.map(({ uid }) => uid);
        const rollCalls = [
          { ...ROLL_CALL, voters: [{ group: "PO1", position: "for" as const, ids }], corrections: [] },
        ];
        const twice = listOf([...all, ...all.slice(0, 1)]);
        expect(() => toMembers(twice, rollCalls, "2026-11-22", [])).toThrow(/twice/);
        expect(() => toMembers(listOf(all.slice(1)), rollCalls, "2026-11-22", [])).toThrow(/is not in the list/);
      }),
    );
  });
});
