import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("../../src/ui/tokens.css", import.meta.url), "utf8");
const [light = "", rest = ""] = css.split("@media (prefers-color-scheme: dark)");
const [dark = ""] = rest.split("@media");

function coloursIn(block: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, hex]) => [name, hex]));
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

const TEXT = 4.5;
const SHAPE = 3;
const PAIRS = [
  ["ink", "paper", TEXT],
  ["ink", "tint", TEXT],
  ["soft", "paper", TEXT],
  ["soft", "tint", TEXT],
  ["key", "paper", TEXT],
  ["key", "tint", TEXT],
  ["key", "line", TEXT],
  ["for", "paper", SHAPE],
  ["against", "paper", SHAPE],
  ["against", "against-gap", SHAPE],
  ["abstention", "paper", SHAPE],
  ["none", "paper", SHAPE],
  ["for", "tint", SHAPE],
  ["against", "tint", SHAPE],
  ["abstention", "tint", SHAPE],
  ["none", "tint", SHAPE],
] as const;

describe.each([
  ["light", coloursIn(light)],
  ["dark", coloursIn(dark)],
])("%s", (_scheme, colours) => {
  it.each(PAIRS)("%s on %s", (front, back, least) => {
    expect(contrast(colours[front] ?? "", colours[back] ?? "")).toBeGreaterThanOrEqual(least);
  });
});

it("has every colour in both schemes", () => {
  expect(Object.keys(coloursIn(dark))).toEqual(Object.keys(coloursIn(light)));
  expect(Object.keys(coloursIn(light)).length).toBeGreaterThan(8);
});

it("measures contrast as WCAG does", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});
