import { describe, expect, it } from "vitest";
import { locate, type TextBlock } from "../../src/scanner/text-block";

/** A block joined from text nodes; `\n` alone stands for a line break, which belongs to no node. */
function block(...texts: string[]): TextBlock {
  let text = "";
  const parts: { node: Text; offset: number }[] = [];
  for (const data of texts) {
    if (data !== "\n") parts.push({ node: { data } as Text, offset: text.length });
    text += data;
  }
  return { text, parts, section: {}, language: null };
}

/** The words at the places found. */
function words(of: TextBlock, surface: string): string[] {
  const start = of.text.indexOf(surface);
  return locate(of, { start, end: start + surface.length }).map((piece) =>
    piece.node.data.slice(piece.start, piece.end),
  );
}

describe("locate", () => {
  it.each([
    ["a name within one text node", block("Hier, Bruno Retailleau a parlé."), "Bruno Retailleau", ["Bruno Retailleau"]],
    [
      "a name cut by markup",
      block("Hier, ", "Bruno", " Retailleau a parlé."),
      "Bruno Retailleau",
      ["Bruno", " Retailleau"],
    ],
    ["a name cut twice", block("article ", "8", " ter"), "article 8 ter", ["article ", "8", " ter"]],
    ["a name over a line break", block("Bruno", "\n", "Retailleau"), "Bruno\nRetailleau", ["Bruno", "Retailleau"]],
    ["the first word", block("Signal", " et WhatsApp"), "Signal", ["Signal"]],
    ["the last word", block("Signal et ", "WhatsApp"), "WhatsApp", ["WhatsApp"]],
  ])("finds %s", (_name, text, surface, expected) => expect(words(text, surface)).toEqual(expected));
});
