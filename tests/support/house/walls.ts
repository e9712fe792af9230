import { posix } from "node:path";

/** What a folder of `src` may import: other folders or modules of `src`, and packages. */
type Wall = {
  readonly inside: readonly string[];
  readonly packages: readonly string[];
  /** Modules left out of the folders above. */
  readonly never?: readonly string[];
};

const PREACT = ["preact", "preact/hooks"];

/** Who may import whom. The same walls stand in biome.json, so that editors show a breach as it is typed. */
export const WALLS: Readonly<Record<string, Wall>> = {
  model: { inside: [], packages: [] },
  dataset: { inside: ["model"], packages: ["valibot"] },
  importers: { inside: ["model", "dataset/schema*"], packages: ["valibot", "node:*"] },
  matcher: { inside: ["model"], packages: [] },
  scanner: { inside: ["model"], packages: [] },
  highlighter: { inside: ["model"], packages: [] },
  i18n: { inside: ["model", "static/_locales"], packages: [] },
  ui: { inside: ["model", "i18n"], packages: PREACT },
  card: { inside: ["model"], packages: [] },
  platform: { inside: ["model"], packages: ["webextension-polyfill", "valibot"] },
  content: {
    inside: ["model", "matcher", "scanner", "highlighter", "card", "platform"],
    packages: [],
    // It brings the polyfill along, and 3 kB of it into every page.
    never: ["platform/browser"],
  },
  background: {
    inside: ["model", "dataset", "matcher", "ui", "i18n", "platform"],
    packages: [...PREACT, "minisearch"],
  },
  popup: { inside: ["model", "ui", "i18n", "platform"], packages: PREACT },
  options: { inside: ["model", "ui", "i18n", "platform", "highlighter/mark-name"], packages: PREACT },
  record: { inside: ["model", "ui", "i18n", "platform"], packages: PREACT },
  welcome: { inside: ["model", "ui", "i18n", "platform", "content"], packages: PREACT },
};

const IMPORT =
  /(?:^|[;\s}])(?:import|export)\s+(?:type\s+)?(?:[\w$*{}\s,]+?\s+from\s+)?["']([^"'\n]+)["']|\bimport\s*\(\s*["']([^"'\n]+)["']\s*\)/g;

/** Everything a source text imports or re-exports, as written. */
export function importsOf(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|(^|[^:"'`])\/\/.*$/gm, "$1");
  return [...code.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? "");
}

function matches(name: string, pattern: string): boolean {
  if (pattern.endsWith("*")) return name.startsWith(pattern.slice(0, -1));
  return name === pattern || name.startsWith(`${pattern}/`);
}

/**
 * Imports of a file that go through a wall.
 * @param path of the file from the top of the repository, e.g. "src/matcher/normalize.ts"
 * @returns one sentence for each
 */
export function breaches(path: string, source: string): string[] {
  const [, folder = ""] = path.split("/");
  const wall = WALLS[folder];
  if (!wall) return [`src/${folder} has no line in the table of walls (tests/support/house/walls.ts and biome.json).`];
  return importsOf(source).flatMap((name) => {
    if (!name.startsWith(".")) {
      if (wall.packages.some((allowed) => matches(name, allowed))) return [];
      return [
        `${path} imports the package "${name}", but ${folder} may import ${listed(wall.packages, "no package")}.`,
      ];
    }
    const to = posix.relative("src", posix.join(posix.dirname(path), name.replace(/\?.*$/, "")));
    const own = to === folder || to.startsWith(`${folder}/`);
    const module = to.replace(/\.(ts|tsx|json|css)$/, "");
    if (wall.never?.includes(module)) return [`${path} imports ${to}, which ${folder} may not.`];
    if (own || wall.inside.some((allowed) => matches(module, allowed))) return [];
    return [`${path} imports ${to}, but ${folder} may import ${listed(wall.inside, "no other folder")}.`];
  });
}

function listed(names: readonly string[], none: string): string {
  return names.length === 0 ? none : `only ${names.join(", ")}`;
}
