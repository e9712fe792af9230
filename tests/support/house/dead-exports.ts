import { posix } from "node:path";

/** The sources of a repository, by path from its top. */
type Sources = ReadonlyMap<string, string>;

/** What is exported where it stands; a default export is a configuration, read by a tool. */
const EXPORTED = /^export\s+(?:declare\s+)?(?:async\s+)?(function\s*\*?|const|let|class|type)\s+([\w$]+)/gm;
const NAMED = /\b(?:import|export)\s+(?:type\s+)?\{([^}]*)\}\s*from\s*"(\.[^"]+)"/g;
const ALL_OF_IT = /\b(?:import|export)\s+(?:type\s+)?\*(?:\s+as\s+[\w$]+)?\s+from\s*"(\.[^"]+)"/g;
/** A module named by its path: `import("./a.mjs")`, also in a comment's type, `loadSource("src/a.ts")`, `giveToPage(page, "a.ts", …)`. */
const BY_PATH = /"([\w./-]+)"/g;

/**
 * Exports that no other file asks for. Where only the file itself uses one, the word `export` is too much; where nobody
 * does, all of it is. A type that its file uses may stay exported: it says what the file's functions take and give.
 * @param loaded true for an export that is found at run time by the file's name, as those of a folder of plug-ins are
 */
export function deadExports(sources: Sources, loaded: (path: string, name: string) => boolean): string[] {
  const asked = askedNames(sources);
  return [...sources].flatMap(([path, source]) =>
    [...source.matchAll(EXPORTED)].flatMap(([, kind, name = ""]) => {
      const isNeeded = asked.get(path)?.(name) || loaded(path, name) || (kind === "type" && timesIn(source, name) > 1);
      return isNeeded ? [] : [`${path}: nobody imports ${name}.`];
    }),
  );
}

/** Per file, whether some other file asks it for a name. */
function askedNames(sources: Sources): ReadonlyMap<string, (name: string) => boolean> {
  const names = new Map<string, Set<string>>();
  /** Files that may use any name of a module they took whole: there, the name's occurrence has to do. */
  const whole = new Map<string, string[]>();
  for (const [path, source] of sources) {
    for (const [, list = "", from = ""] of source.matchAll(NAMED)) {
      const target = moduleAt(sources, posix.join(posix.dirname(path), from));
      if (!target || target === path) continue;
      const known = names.get(target) ?? new Set();
      for (const part of list.split(",")) known.add(part.trim().replace(/^type\s+|\s+as\s+[\w$]+$/g, ""));
      names.set(target, known);
    }
    const paths = [...source.matchAll(ALL_OF_IT), ...source.matchAll(BY_PATH)].map(([, from = ""]) => from);
    for (const from of paths.filter((each) => !namedOnly(source, each))) {
      const target = [posix.join(posix.dirname(path), from), from, `src/${from}`].flatMap(
        (each) => moduleAt(sources, each) ?? [],
      )[0];
      if (target && target !== path) whole.set(target, [...(whole.get(target) ?? []), source]);
    }
  }
  return new Map(
    [...sources.keys()].map((path) => [
      path,
      (name) =>
        names.get(path)?.has(name) === true || (whole.get(path) ?? []).some((source) => timesIn(source, name) > 0),
    ]),
  );
}

function timesIn(source: string, name: string): number {
  return [...source.matchAll(new RegExp(`\\b${name}\\b`, "g"))].length;
}

/** True when all that a file says of a module is which names it takes. */
function namedOnly(source: string, from: string): boolean {
  const said = source.split(`"${from}"`).length - 1;
  return said === [...source.matchAll(NAMED)].filter((match) => match[2] === from).length;
}

/** The file a specifier means, with or without its ending. */
function moduleAt(sources: Sources, specifier: string): string | undefined {
  return ["", ".ts", ".tsx", ".mjs"].map((ending) => `${specifier}${ending}`).find((path) => sources.has(path));
}
