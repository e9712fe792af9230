import { describe, expect, it } from "vitest";
import { csv } from "../../../src/record/take-away/csv";

describe("a table as CSV", () => {
  it("ends its lines as RFC 4180 has it", () =>
    expect(
      csv([
        ["a", "b"],
        [1, null],
      ]),
    ).toBe("a,b\r\n1,\r\n"));

  it.each([
    ["plain", "plain"],
    ["Bo, Ana", '"Bo, Ana"'],
    ['the "law"', '"the ""law"""'],
    ["two\nlines", '"two\nlines"'],
  ])("writes %j as %s", (text, written) => expect(csv([[text]])).toBe(`${written}\r\n`));

  it.each(["=1+1", "+33 1", "-2", "@sum", "\tx", "\rx"])("takes the sting out of %j", (text) => {
    expect(csv([[text]])).toMatch(/^"?'/);
  });

  it("leaves numbers below zero alone: they are no text", () => expect(csv([[-2]])).toBe("-2\r\n"));
});
