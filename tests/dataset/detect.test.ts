import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");

/** What `npm run detect` finds in one text: entity and surface, in order. */
function detect(text: string, lang: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), "key-votes-"));
  const file = join(folder, "pages.jsonl");
  writeFileSync(file, JSON.stringify({ id: "a", lang, text }));
  const { stdout } = spawnSync(process.execPath, ["scripts/detect.mjs", file], { cwd: ROOT, encoding: "utf8" });
  rmSync(folder, { recursive: true });
  const { mentions }: { mentions: { entity: string; surface: string }[] } = JSON.parse(stdout);
  return mentions.map(({ entity, surface }) => `${surface}: ${entity}`);
}

test("a member without a record of their own is found by the full name, then by the surname", () => {
  const text =
    "L’amendement sur les messageries chiffrées a été défendu par Charles de Courson. « Nous verrons », dit M. de Courson, à qui Bruno Retailleau a répondu.";
  expect(detect(text, "fr")).toEqual([
    "Charles de Courson: person:fr/pa942",
    "de Courson: person:fr/pa942",
    "Bruno Retailleau: person:fr/bruno-retailleau",
  ]);
});

test("by the nickname the press uses, and a senator by the id of their years in the House", () => {
  const text = "Jim Clyburn voted against the surveillance bill. In the Senate, Jim Banks voted for it.";
  expect(detect(text, "en")).toEqual(["Jim Clyburn: person:us/c000537", "Jim Banks: person:us/b001299"]);
});
