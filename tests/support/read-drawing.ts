import type { Drawing, DrawnElement } from "../../src/model/drawing";

/** The text a drawing shows, as one line: no-break spaces made plain, parts a button would show left out. */
export function textOf(drawings: readonly Drawing[]): string {
  return rawText(drawings)
    .replace(/[\s\u00A0\u202F]+/g, " ")
    .trim();
}

function rawText(drawings: readonly Drawing[]): string {
  return drawings
    .map((drawing) => {
      if (typeof drawing === "string") return drawing;
      if (drawing.attributes["data-part"] !== undefined || drawing.attributes.class === "while-shown") return "";
      return INLINE.has(drawing.tag) ? rawText(drawing.children) : ` ${rawText(drawing.children)} `;
    })
    .join("");
}

/** Elements that do not end a word. */
const INLINE = new Set(["a", "abbr", "b", "em", "i", "strong"]);

/** Every element of a drawing that `isWanted` picks, from the outside in. */
export function findAll(drawings: readonly Drawing[], isWanted: (element: DrawnElement) => boolean): DrawnElement[] {
  return drawings.flatMap((drawing) => {
    if (typeof drawing === "string") return [];
    return [...(isWanted(drawing) ? [drawing] : []), ...findAll(drawing.children, isWanted)];
  });
}

/** Every element with a class. */
export function withClass(drawings: readonly Drawing[], name: string): DrawnElement[] {
  return findAll(drawings, ({ attributes }) =>
    String(attributes.class ?? "")
      .split(" ")
      .includes(name),
  );
}

/** The part of a card that a button shows, as if it were shown. */
export function partOf(drawings: readonly Drawing[], name: string): readonly Drawing[] {
  return findAll(drawings, ({ attributes }) => attributes["data-part"] === name).flatMap(({ children }) => children);
}
