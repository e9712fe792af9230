import { describe, expect, it } from "vitest";
import { type Migration, migrate } from "../../src/platform/settings-migrations";

/** Two steps as a later version might have them. */
const STEPS: readonly Migration[] = [
  ({ marks, ...others }) => ({ ...others, density: marks }),
  (fields) => ({ ...fields, density: fields.density === "few" ? "page" : fields.density }),
];

describe("stored settings", () => {
  it.each([
    [
      "of the first version go through every step",
      { marks: "few", badge: false },
      { density: "page", badge: false, version: 3 },
    ],
    [
      "go through the steps they have not been through",
      { version: 2, density: "few" },
      { density: "page", version: 3 },
    ],
    ["of this version stay as they are", { version: 3, density: "few" }, { version: 3, density: "few" }],
    ["of a later version stay as they are", { version: 9, marks: "few" }, { version: 9, marks: "few" }],
    [
      "with a damaged version count as those of the first",
      { version: "new", marks: "few" },
      { density: "page", version: 3 },
    ],
  ])("%s", (_what, stored, expected) => {
    expect(migrate(stored, STEPS)).toEqual(expected);
  });
});
