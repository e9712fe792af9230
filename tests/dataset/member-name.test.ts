import { describe, expect, it } from "vitest";
import { fullName, fullNames, nameParts, surnameOf } from "../../src/dataset/member-name";

describe("a name in its parts", () => {
  it("the press leaves initials out and uses the nickname", () => {
    const name = { first: "Robert C.", last: "Scott", nickname: "Bobby" };
    expect(fullName(name)).toBe("Robert C. Scott");
    expect(fullNames(name)).toEqual(["Robert C. Scott", "Robert Scott", "Bobby Scott"]);
    expect(surnameOf(name)).toBe("Scott");
  });

  it("a name of initials only is kept as it is", () =>
    expect(fullNames({ first: "G. K.", last: "Butterfield" })).toEqual(["G. K. Butterfield"]));

  it("what a chamber adds to tell two members apart stands on the card, and is not looked for on pages", () => {
    const name = { first: "Alexandra", last: "Martin (Gironde)" };
    expect(fullName(name)).toBe("Alexandra Martin (Gironde)");
    expect(fullNames(name)).toEqual(["Alexandra Martin"]);
    expect(surnameOf(name)).toBe("Martin");
  });
});

describe("a name printed in one piece", () => {
  it.each([
    ["Charles GOERENS", "Charles", "Goerens"],
    ["Sophia IN 'T VELD", "Sophia", "in 't Veld"],
    ["David McALLISTER", "David", "McAllister"],
    ["Aodhán Ó RÍORDÁIN", "Aodhán", "Ó Ríordáin"],
    ["Stéphanie YON-COURTIN", "Stéphanie", "Yon-Courtin"],
    ["Rosa D'AMATO", "Rosa", "D'Amato"],
    ["Pilar del CASTILLO VERA", "Pilar", "del Castillo Vera"],
    ["José Manuel GARCÍA-MARGALLO Y MARFIL", "José Manuel", "García-Margallo y Marfil"],
  ])("the surname of %s is the part in capitals", (printed, first, last) => {
    expect(nameParts(printed)).toEqual({ first, last });
    expect(fullName(printed)).toBe(printed);
  });

  it("without capitals its surname is not known, and only the whole name is looked for", () => {
    expect(surnameOf("Agnès Firmin Le Bodo")).toBeNull();
    expect(fullNames("Agnès Firmin Le Bodo")).toEqual(["Agnès Firmin Le Bodo"]);
  });
});
