import { describe, expect, it } from "vitest";
import { readActeur } from "../../../src/importers/assemblee-nationale/acteur";
import { fc } from "../../support/generated-cases";

type Mandat = { typeOrgane: string; legislature: string | null; dateDebut: string; dateFin: string | null };

function mandat(fields: Partial<Mandat> = {}): Mandat {
  return { typeOrgane: "ASSEMBLEE", legislature: "17", dateDebut: "2024-07-07", dateFin: null, ...fields };
}

/** The official file of a made-up member; one mandate stands there without a list around it. */
function acteur(mandat: unknown) {
  return {
    acteur: {
      uid: { "#text": "PA3", "@xsi:type": "IdActeur_type" },
      etatCivil: { ident: { civ: "Mme", prenom: "Ana", nom: "Le Bo" } },
      mandats: { mandat },
    },
  };
}

const GROUP = mandat({ typeOrgane: "GP", dateDebut: "2025-09-26" });

describe("a member's own file", () => {
  it("gives id, name and mandates in the Assembly; one without an end lasted to the newest day in the file", () => {
    expect(readActeur(acteur([GROUP, mandat()]))).toEqual({
      uid: "PA3",
      name: { first: "Ana", last: "Le Bo" },
      mandates: [{ term: "17", from: "2024-07-07", to: null, asOf: "2025-09-26" }],
    });
  });

  it("an ended mandate has its end and is not called seen", () => {
    expect(readActeur(acteur([mandat({ dateFin: "2024-10-21" })])).mandates).toEqual([
      { term: "17", from: "2024-07-07", to: "2024-10-21" },
    ]);
  });

  it("one mandate instead of a list is the same file", () =>
    expect(readActeur(acteur(mandat()))).toEqual(readActeur(acteur([mandat()]))));

  it("the order of the mandates does not matter", () => {
    const day = fc.integer({ min: 10, max: 28 }).map((number) => `2024-07-${number}`);
    const any = fc.record({
      typeOrgane: fc.constantFrom("ASSEMBLEE", "GP", "COMPER"),
      legislature: fc.constantFrom("16", "17"),
      dateDebut: day,
      dateFin: fc.constantFrom(null, "2025-01-01"),
    });
    fc.assert(
      fc.property(fc.uniqueArray(any, { selector: ({ dateDebut }) => dateDebut }), (all) => {
        expect(readActeur(acteur([...all].reverse()))).toEqual(readActeur(acteur(all)));
      }),
    );
  });

  it.each([
    ["no id", { acteur: { ...acteur([]).acteur, uid: {} } }, /acteur\.uid/],
    ["no day", acteur([mandat({ dateDebut: "July 2024" })]), /mandat/],
    ["a mandate in the Assembly without a term", acteur([mandat({ legislature: null })]), /has no legislature/],
    ["a list of deputies", [{ uid: "PA3" }], /acteur/],
  ])("refused: %s", (_what, file, message) => {
    expect(() => readActeur(file)).toThrow(
      expect.objectContaining({ name: "Refusal", message: expect.stringMatching(message) }),
    );
  });
});
