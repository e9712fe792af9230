import { importsOf } from "./walls";

/** What package.json says of packages. */
type Manifest = {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};

/** Packages that work without being imported, and where they are called by name. */
const CALLED_BY_NAME: Readonly<Record<string, { readonly file: string; readonly as: string }>> = {
  "@biomejs/biome": { file: "package.json", as: "biome check" },
  typescript: { file: "package.json", as: "tsc " },
  "addons-linter": { file: "scripts/lib/steps.mjs", as: "addons-linter/bin/addons-linter" },
  "mark.js": { file: "scripts/bench/lib/extensions.mjs", as: "node_modules/mark.js/" },
  "@types/chrome": { file: "tsconfig.json", as: '"chrome"' },
  "@types/node": { file: "tsconfig.json", as: '"node"' },
};

/**
 * Packages of package.json that nothing needs.
 * @param textOf the text of a file of the repository
 */
export function unusedPackages(
  { dependencies, devDependencies }: Manifest,
  code: readonly string[],
  textOf: (path: string) => string,
): string[] {
  const imported = new Set(code.flatMap((path) => importsOf(textOf(path)).map(packageName)));
  const isNeeded = (name: string): boolean => {
    const call = CALLED_BY_NAME[name];
    if (call) return textOf(call.file).includes(call.as);
    const typed = /^@types\/(.+)$/.exec(name)?.[1];
    return imported.has(typed ?? name);
  };
  return [...Object.keys(dependencies), ...Object.keys(devDependencies)]
    .filter((name) => !isNeeded(name))
    .map((name) => `package.json has ${name}, which nothing imports.`);
}

/**
 * Packages the shipped code imports whose name, version or licence NOTICE does not tell.
 * @param licenceOf the licence a package declares
 */
export function unnoticedPackages(
  { dependencies }: Pick<Manifest, "dependencies">,
  notice: string,
  licenceOf: (name: string) => string,
): string[] {
  return Object.entries(dependencies)
    .filter(([name, version]) => !new RegExp(`^${name} ${version}\\b.*\\b${licenceOf(name)}\\b`, "m").test(notice))
    .map(([name, version]) => `NOTICE has no line "${name} ${version} …, ${licenceOf(name)}".`);
}

/** "preact/hooks" is of the package "preact". */
function packageName(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}
