import { expect, it } from "vitest";
import { readShortcuts, suggestedShortcuts } from "../../src/platform/shortcuts";

function browserWith(...commands: { name: string; shortcut: string }[]) {
  return { getAll: async () => commands };
}

it("gives the keys that work, without commands the browser left without one", async () => {
  const commands = browserWith(
    { name: "next-mention", shortcut: "Alt+Shift+K" },
    { name: "previous-mention", shortcut: "" },
  );
  expect(await readShortcuts(commands)).toEqual({ "next-mention": "Alt+Shift+K" });
});

it("gives none where the browser has no commands at all", async () => {
  expect(await readShortcuts(undefined)).toEqual({});
});

it("tells the keys that were suggested, for commands that have one", () => {
  const commands = { "next-mention": { suggested_key: { default: "Alt+Shift+K" } }, "close-card": {} };
  expect(suggestedShortcuts({ commands })).toEqual({ "next-mention": "Alt+Shift+K" });
  expect(suggestedShortcuts({})).toEqual({});
});
