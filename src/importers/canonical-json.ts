/** Longest line of the text, in UTF-16 code units, where its pieces allow it. */
const LINE_WIDTH = 120;

/**
 * JSON for people to read and compare: the same value always gives the same text. What fits a line takes one, long lists
 * of words fill their lines. Ends with a line break.
 */
export function canonicalJson(value: unknown): string {
  return `${broken(value, "")}\n`;
}

function written(value: unknown, indent: string, before: number): string {
  const line = onOneLine(value);
  return indent.length + before + line.length < LINE_WIDTH ? line : broken(value, indent);
}

function onOneLine(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(", ")}]`;
  const fields = Object.entries(value).map(([key, field]) => `${JSON.stringify(key)}: ${onOneLine(field)}`);
  return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
}

function broken(value: unknown, indent: string): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const wrapped = (lines: readonly string[]) => `\n${lines.map((line) => inner + line).join(",\n")}\n${indent}`;
  if (Array.isArray(value)) {
    const items = value.map((item) => written(item, inner, 0));
    const isWords = value.every((item) => typeof item !== "object" || item === null);
    return `[${wrapped(isWords ? filled(items, inner) : items)}]`;
  }
  const fields = Object.entries(value).map(([key, field]) => {
    const name = `${JSON.stringify(key)}: `;
    return name + written(field, inner, name.length);
  });
  return `{${wrapped(fields)}}`;
}

/** Items joined into as few lines as fit. */
function filled(items: readonly string[], indent: string): string[] {
  const lines: string[] = [];
  for (const item of items) {
    const line = lines.at(-1);
    if (line !== undefined && indent.length + line.length + item.length + 2 < LINE_WIDTH) {
      lines[lines.length - 1] = `${line}, ${item}`;
    } else {
      lines.push(item);
    }
  }
  return lines;
}
