import { describe, expect, it } from "vitest";
import { nextLine } from "../../src/ui/list-keys";

describe("nextLine, in a list of four", () => {
  it.each([
    ["ArrowDown", "from outside", -1, 0],
    ["ArrowDown", "from the first", 0, 1],
    ["ArrowDown", "from the last", 3, 3],
    ["ArrowUp", "from outside", -1, 3],
    ["ArrowUp", "from the last", 3, 2],
    ["ArrowUp", "from the first", 0, 0],
    ["Home", "from anywhere", 2, 0],
    ["End", "from anywhere", 1, 3],
  ])("%s %s", (key, _where, current, next) => expect(nextLine(key, current, 4)).toBe(next));

  it.each(["Enter", " ", "Tab", "ArrowLeft", "a"])("%s is left to the browser", (key) => {
    expect(nextLine(key, 0, 4)).toBeNull();
  });

  it("goes nowhere in an empty list", () => {
    expect(nextLine("ArrowDown", -1, 0)).toBeNull();
  });
});
