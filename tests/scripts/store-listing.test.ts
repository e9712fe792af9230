import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import manifest from "../../manifest.json" with { type: "json" };
import { ROOT } from "../../scripts/lib/run.mjs";
import en from "../../src/static/_locales/en/messages.json" with { type: "json" };
import fr from "../../src/static/_locales/fr/messages.json" with { type: "json" };

/** The longest summary both stores take, in characters. */
const LONGEST_SUMMARY = 132;

/** A listing's parts, in the order in which stores ask for them. */
function partsOf(language: string): readonly (readonly [title: string, text: string])[] {
  const listing = readFileSync(join(ROOT, `scripts/store/listing.${language}.md`), "utf8");
  return listing
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [title = "", ...lines] = part.split("\n");
      return [title, lines.join("\n").trim()];
    });
}

describe.each([
  ["en", en],
  ["fr", fr],
] as const)("what stores are told (%s)", (language, messages) => {
  const texts = partsOf(language).map(([, text]) => text);

  it("has the name and the summary of the extension itself", () => {
    expect(texts.slice(0, 2)).toEqual([messages.ext_name.message, messages.ext_description.message]);
    expect(messages.ext_description.message.length).toBeLessThanOrEqual(LONGEST_SUMMARY);
  });

  it("says why, in one sentence each, for every permission of the manifest, and for no other", () => {
    const lines = (texts[4] ?? "").split("\n");
    const named = lines.map((line) => /^- ([^:\u00a0]+)[\u00a0 ]?: /.exec(line)?.[1] ?? line);
    expect(named.slice(0, -2)).toEqual(manifest.permissions);
    expect(named).toHaveLength(manifest.permissions.length + 2);
    for (const line of lines) expect(line).toMatch(/^[^.]+\.$/);
  });
});

it("both languages have the same parts", () => {
  expect(partsOf("fr")).toHaveLength(partsOf("en").length);
});
