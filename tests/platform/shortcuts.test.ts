import { expect, it } from "vitest";
import { readShortcuts } from "../../src/platform/shortcuts";

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
