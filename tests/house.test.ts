import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import biome from "../biome.json" with { type: "json" };
import packageJson from "../package.json" with { type: "json" };
import { deadExports } from "./support/house/dead-exports";
import { filesUnder, textOf, topLevel } from "./support/house/files";
import { packagesNeededAtOnce } from "./support/house/first-imports";
import {
  benchProblems,
  exportProblems,
  idProblems,
  LONGEST,
  lengthProblems,
  madeCodeProblems,
  nameProblems,
  privateProblems,
  sinkProblems,
  undocumented,
  unlistedScripts,
} from "./support/house/manners";
import { unnoticedPackages, unusedPackages } from "./support/house/packages";
import { breaches, importsOf, WALLS } from "./support/house/walls";

const ALL = filesUnder("");
const SOURCES = ALL.filter((path) => /^src\/.*\.tsx?$/.test(path));
const CODE = ALL.filter((path) => /\.(ts|tsx|mjs)$/.test(path));
const RECORDS = ALL.filter((path) => /^src\/dataset\/.*\.json$/.test(path));

const TOP_LEVEL = [
  ".ci",
  ".gitignore",
  "CONTRIBUTING.md",
  "LICENSE",
  "CHANGELOG.md",
  "NOTICE",
  "PRIVACY.md",
  "README.md",
  "SECURITY.md",
  "biome.json",
  "icons",
  "manifest.json",
  "package-lock.json",
  "package.json",
  "scripts",
  "src",
  "tests",
  "tsconfig.json",
  "vite.config.ts",
];

/** What a check says about every file, in one list: empty when the house is in order. */
function inEvery(paths: readonly string[], check: (path: string, source: string) => string[]): string[] {
  return paths.flatMap((path) => check(path, textOf(path)));
}

describe("walls", () => {
  it("no folder imports what it must not know", () => expect(inEvery(SOURCES, breaches)).toEqual([]));

  it("the linter holds the same walls", () => {
    const held = biome.overrides.flatMap(({ includes }) => includes).filter((pattern) => /^src\/[^.]+$/.test(pattern));
    expect(held).toEqual(Object.keys(WALLS).map((folder) => `src/${folder}/**`));
  });

  it.each([
    [
      "src/matcher/a.ts",
      `import { x } from "../card/card";`,
      "src/matcher/a.ts imports card/card, but matcher may import only model.",
    ],
    ["src/matcher/a.ts", `import type { x } from "../dataset/schema";`, "imports dataset/schema"],
    ["src/matcher/languages/fr.ts", `export { x } from "../../scanner/walk";`, "imports scanner/walk"],
    ["src/card/a.tsx", `const a = await import("../platform/messages");`, "imports platform/messages"],
    [
      "src/model/a.ts",
      `import * as v from "valibot";`,
      `imports the package "valibot", but model may import no package`,
    ],
    ["src/content/a.ts", `import "../dataset/records";`, "imports dataset/records"],
    [
      "src/content/a.ts",
      `import { browser } from "../platform/browser";`,
      "imports platform/browser, which content may not",
    ],
    ["src/importers/a.ts", `import { x, y } from "../dataset/records";`, "imports dataset/records"],
    ["src/attic/a.ts", "", "src/attic has no line in the table of walls"],
  ])("sees a breach: %s with %s", (path, source, sentence) =>
    expect(breaches(path, source).join()).toContain(sentence),
  );

  it.each([
    [
      "src/matcher/languages/fr.ts",
      `import { fold } from "../normalize"; import type { Language } from "../../model/language";`,
    ],
    ["src/content/a.ts", `import { openPage } from "../matcher/read-page"; import "./marks.css";`],
    [
      "src/importers/a.ts",
      `import { readFile } from "node:fs/promises"; import { voteSchema } from "../dataset/schema-vote";`,
    ],
    ["src/model/a.ts", `/* import "../card/card"; */ // import { x } from "../card/card";`],
  ])("leaves in peace: %s with %s", (path, source) => expect(breaches(path, source)).toEqual([]));

  it("reads every form of import", () => {
    const source = `import a from "a";\nimport { b,\n c } from 'b';\nimport type { D } from "d";\nimport "e";\nexport * from "f";\nconst g = import("g");`;
    expect(importsOf(source)).toEqual(["a", "b", "d", "e", "f", "g"]);
  });
});

describe("a fresh clone", () => {
  it.each(["start", "test", "package", "bench"])("npm run %s begins before any package is installed", (command) => {
    expect(packagesNeededAtOnce(`scripts/${command}.mjs`)).toEqual([]);
  });

  it("would be told what is needed too early", () => {
    expect(packagesNeededAtOnce("scripts/bench/matcher.mjs")).toContain("scripts/bench/matcher.mjs: vite");
  });
});

describe("manners", () => {
  it("the top folder has only the agreed entries", () => {
    expect(topLevel().filter((entry) => !TOP_LEVEL.includes(entry))).toEqual([]);
  });

  it("files have names that can be guessed", () => {
    const named = CODE.filter((path) => !path.includes("_locales"));
    expect(inEvery(named, (path) => nameProblems(path))).toEqual([]);
    expect(nameProblems("src/card/helpers.ts")).toEqual(['src/card/helpers.ts: "helpers" does not say what is in it.']);
    expect(nameProblems("src/utils/dates.ts")).toHaveLength(1);
    expect(nameProblems("src/card/voteBar.ts")).toHaveLength(1);
    expect(nameProblems("src/card/VoteBar.ts")).toHaveLength(1);
    expect(nameProblems("src/card/VoteBar.tsx")).toEqual([]);
  });

  it("modules export names of their own", () => {
    const modules = CODE.filter((path) => /^(src|scripts|tests\/support)\//.test(path));
    expect(inEvery(modules, exportProblems)).toEqual([]);
    expect(exportProblems("a.ts", "export default function a() {}")).toHaveLength(1);
    expect(exportProblems("a.ts", "const a = 1;\nexport { a as default };")).toHaveLength(1);
    expect(exportProblems("a.ts", `export * from "./b";\nexport { c } from "./c";`)).toHaveLength(1);
    expect(exportProblems("a.ts", `export { b } from "./b";\nexport const c = 1;`)).toEqual([]);
  });

  it("exported functions say what they do", () => {
    const documented = CODE.filter((path) => /^(src|scripts|tests\/support)\//.test(path));
    expect(inEvery(documented, undocumented)).toEqual([]);
    expect(undocumented("a.ts", "export function a() {}")).toEqual(["a.ts: a is exported without a doc comment."]);
    expect(undocumented("a.ts", "/** Does a. */\nexport async function a() {}")).toEqual([]);
    expect(undocumented("a.ts", "/** Does a. */\nfunction a() {}\nexport function b() {}")).toHaveLength(1);
  });

  it("no file has grown into two", () => {
    expect(inEvery(SOURCES, lengthProblems)).toEqual([]);
    expect(lengthProblems("a.ts", "a\n".repeat(LONGEST + 1))).toHaveLength(1);
    expect(lengthProblems("a.ts", "a\n".repeat(LONGEST))).toEqual([]);
  });

  it("text never becomes markup", () => {
    expect(inEvery(SOURCES, sinkProblems)).toEqual([]);
    expect(sinkProblems("a.ts", "box.innerHTML = text;")).toHaveLength(1);
    expect(sinkProblems("a.ts", `box.insertAdjacentHTML("beforeend", text);`)).toHaveLength(1);
    expect(sinkProblems("a.tsx", "<p dangerouslySetInnerHTML={{ __html: text }} />")).toHaveLength(1);
    expect(sinkProblems("a.ts", "if (box.innerHTML === text) return;")).toEqual([]);
  });

  it("no code is made at run time", () => {
    expect(inEvery(SOURCES, madeCodeProblems)).toEqual([]);
    expect(madeCodeProblems("a.ts", "const module = new WebAssembly.Module(bytes);")).toHaveLength(1);
    expect(madeCodeProblems("a.ts", "const evaluation = evaluate();")).toEqual([]);
  });

  it("generated cases come from one place, which says how many", () => {
    const direct = CODE.filter((path) => importsOf(textOf(path)).includes("fast-check"));
    expect(direct).toEqual(["tests/support/generated-cases.ts"]);
  });

  it("nothing points to one person's machine", () => {
    expect(inEvery(ALL, privateProblems)).toEqual([]);
    expect(privateProblems("a.md", `see ${"/"}home/ana/notes`)).toHaveLength(1);
    expect(privateProblems("a.ts", `open("${"/"}tmp/x")`)).toHaveLength(1);
    expect(privateProblems("a.json", `"url": "https://example.org/home/page"`)).toEqual([]);
  });

  it("every script of the benchmarks' folder is one", () => {
    expect(inEvery(CODE, benchProblems)).toEqual([]);
    expect(benchProblems("scripts/bench/a.mjs", "export async function open() {}")).toHaveLength(1);
    expect(benchProblems("scripts/bench/a.mjs", "async function run() {}")).toHaveLength(1);
    expect(benchProblems("scripts/bench/a.mjs", "export async function run() {}")).toEqual([]);
    expect(benchProblems("scripts/bench/lib/a.mjs", "export async function open() {}")).toEqual([]);
  });

  it("tests stand in the folders of what they test", () => {
    const folders = (top: string) =>
      new Set(CODE.map((path) => new RegExp(`^${top}/([\\w-]+)/`).exec(path)?.[1] ?? ""));
    const others = new Set(["", "corpus", "e2e", "pages", "scripts", "support"]);
    const modules = folders("src");
    expect([...folders("tests")].filter((folder) => !others.has(folder) && !modules.has(folder))).toEqual([]);
  });
});

describe("what nobody needs", () => {
  /** `npm run bench` runs every file of its folder. */
  const isBenchmark = (path: string, name: string) => name === "run" && /^scripts\/bench\/[\w-]+\.mjs$/.test(path);

  it("no export is asked for by nobody", () => {
    expect(deadExports(new Map(CODE.map((path) => [path, textOf(path)])), isBenchmark)).toEqual([]);
  });

  it.each([
    ["an import", `import { a } from "./a";`, []],
    ["a type's import", `import { type a as b } from "./a";`, []],
    ["a re-export", `export { a } from "./a";`, []],
    ["a module taken whole", `import * as all from "./a";\nall.a();`, []],
    ["a module loaded later", `const { a } = await loadSource("src/a.ts");`, []],
    ["a type in a comment", `/** @type {import("./a").a} */`, []],
    ["another name of it", `import { b } from "./a";\nconst a = b;`, ["src/a.ts: nobody imports a."]],
    ["another a", `import { a } from "./c";`, ["src/a.ts: nobody imports a."]],
  ])("%s counts, or does not", (_, source, dead) => {
    const sources = new Map([
      ["src/a.ts", "export function a() {}\na();"],
      ["src/b.ts", source],
    ]);
    expect(deadExports(sources, () => false)).toEqual(dead);
  });

  it("no package is installed for nothing", () => {
    expect(unusedPackages(packageJson, CODE, textOf)).toEqual([]);
    const manifest = {
      dependencies: { "left-pad": "1.0.0", preact: "1.0.0" },
      devDependencies: { "@types/gone": "1" },
    };
    expect(unusedPackages(manifest, ["a.ts"], () => `import { h } from "preact/hooks";`)).toEqual([
      "package.json has left-pad, which nothing imports.",
      "package.json has @types/gone, which nothing imports.",
    ]);
  });

  it("NOTICE tells the licence of every package that is shipped", () => {
    const licenceOf = (name: string): string => {
      return JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8")).license;
    };
    expect(unnoticedPackages(packageJson, textOf("NOTICE"), licenceOf)).toEqual([]);
    const shipped = { dependencies: { preact: "11.0.0" } };
    expect(unnoticedPackages(shipped, "preact 10.0.0 (Jason Miller), MIT", () => "MIT")).toHaveLength(1);
    expect(unnoticedPackages(shipped, "preact 11.0.0 (Jason Miller), MIT", () => "MIT")).toEqual([]);
  });
});

describe("documents", () => {
  it("the README lists every command", () => {
    expect(unlistedScripts(packageJson.scripts, textOf("README.md"))).toEqual([]);
    expect(unlistedScripts({ start: "", "data:check": "" }, "| `npm start` | runs |\nnpm run data:check")).toEqual([
      "README.md does not list `npm run data:check`.",
    ]);
  });

  it("the path of a record is its id", () => {
    expect(RECORDS.flatMap((path) => idProblems(path, JSON.parse(textOf(path))))).toEqual([]);
    expect(idProblems("src/dataset/jurisdictions/fr/people/ana-nowak.json", { id: "person:fr/ana" })).toEqual([
      "src/dataset/jurisdictions/fr/people/ana-nowak.json: its path makes it person:fr/ana-nowak, it calls itself person:fr/ana.",
    ]);
    expect(idProblems("src/dataset/services/signal.json", { id: "service:signal" })).toEqual([]);
    expect(idProblems("src/dataset/services/Signal_App.json", {})).toHaveLength(1);
  });
});
