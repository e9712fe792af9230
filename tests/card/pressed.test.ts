import { describe, expect, it } from "vitest";
import { pressed } from "../../src/card/pressed";

/** A button with nothing but its attributes. */
function button(attributes: Readonly<Record<string, string>>): Element {
  return { getAttribute: (name: string) => attributes[name] ?? null } as Element;
}

describe("pressing a button of a card", () => {
  it.each([
    [{ "data-do": "pin" }, { type: "pin" }],
    [{ "data-do": "back" }, { type: "back" }],
    [{ "data-do": "dismiss" }, { type: "dismiss" }],
    [
      { "data-do": "toggle", "aria-controls": "more" },
      { type: "toggle", part: "more" },
    ],
    [
      { "data-do": "follow", "data-entity": "vote:fr/a" },
      { type: "follow", entity: "vote:fr/a" },
    ],
  ])("%j", (attributes, event) => expect(pressed(button(attributes))).toEqual(event));

  it.each([
    {},
    { "data-do": "sell" },
    { "data-do": "copy" },
    { "data-do": "mark", "data-wish": "never" },
    { "data-do": "toggle", "aria-controls": "everything" },
    { "data-do": "follow" },
    { "data-do": "follow", "data-entity": "https://example.org/" },
  ])("%j asks for nothing", (attributes) => expect(pressed(button(attributes))).toBeNull());
});
