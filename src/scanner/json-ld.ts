/** JSON-LD deeper than this is not looked into: no publisher nests its article further, a hostile page may. */
const DEEPEST = 6;

/** What a page says of itself in JSON-LD, one record after the other, those in lists and graphs included. */
export function* jsonLdRecords(document: Document): Generator<Readonly<Record<string, unknown>>> {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    yield* recordsIn(parse(script.textContent ?? ""), 0);
  }
}

/** True when a JSON-LD record has a type that `pattern` fits. */
export function hasType(record: Readonly<Record<string, unknown>>, pattern: RegExp): boolean {
  return [record["@type"]].flat().some((type) => typeof type === "string" && pattern.test(type));
}

function* recordsIn(value: unknown, depth: number): Generator<Readonly<Record<string, unknown>>> {
  if (depth > DEEPEST || typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const each of value) yield* recordsIn(each, depth + 1);
    return;
  }
  const record: Readonly<Record<string, unknown>> = { ...value };
  yield record;
  yield* recordsIn(record["@graph"], depth + 1);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // Broken JSON-LD is common and no business of ours.
  }
}
