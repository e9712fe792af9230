/** Checks of one file each; every sentence in an answer says what is wrong where. `path` is from the repository's top. */

/** The longest file of `src`, in lines. A rule of taste says 150; here it is no longer a question of taste. */
export const LONGEST = 250;

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const PASCAL = /^([A-Z][a-z0-9]*)+$/;
const VAGUE = /^(utils?|helpers?|common|misc|shared|stuff)$/;
/** Assignments and calls by which text becomes markup. */
const SINKS =
  /\.(inner|outer)HTML\s*\+?=[^=]|\.insertAdjacentHTML\(|document\.write(ln)?\(|dangerouslySetInnerHTML|\.setHTMLUnsafe\(/;
/** Code made while the extension runs. A page's policy counts for it, and the browser tells the page's server of a breach. */
const MADE_CODE = /\bWebAssembly\.|\beval\(|\bnew Function\(/;
/** Somebody's own disk; after a quote, a space or the like, so that web addresses do not count. */
const MACHINE_PATH = /(^|[\s"'`(=:])\/(work|tmp|root|home|Users)\/\w/m;
/** Words about how this was made rather than what it is. */
const WORKPLACE = /\bthe\sfarm\b|\bsub-?agents?\b|\b(issues|worker)\s(show|report)\b|\bbrief\.md\b/i;

/** Names: kebab-case, components in PascalCase, and none that says nothing. */
export function nameProblems(path: string): string[] {
  const parts = path.split("/");
  const file = parts.at(-1) ?? "";
  const stem = file.split(".")[0] ?? "";
  const vague = [...parts.slice(0, -1), stem].filter((part) => VAGUE.test(part));
  const problems = vague.map((part) => `${path}: "${part}" does not say what is in it.`);
  const isGood = file.endsWith(".tsx") ? PASCAL.test(stem) || KEBAB.test(stem) : KEBAB.test(stem);
  if (!isGood) problems.push(`${path}: files are named in kebab-case, components in PascalCase.`);
  return problems;
}

/** Exports: named ones only, and no module that merely hands on what others export. */
export function exportProblems(path: string, source: string): string[] {
  const problems: string[] = [];
  if (/^export\s+default\b|\bas\s+default\b/m.test(source))
    problems.push(`${path}: exports are named, none is default.`);
  const statements = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "").split(/;|\n(?=\w)/);
  const meant = statements.filter((statement) => statement.trim() !== "");
  const handsOn = meant.length > 0 && meant.every((statement) => /^\s*export\s[\s\S]*\bfrom\s*["']\./.test(statement));
  if (handsOn) problems.push(`${path}: only re-exports others; import from where a thing is.`);
  return problems;
}

/** Exported functions whose doc comment is missing. */
export function undocumented(path: string, source: string): string[] {
  return [...source.matchAll(/^export\s+(?:async\s+)?function\s*\*?\s*(\w+)/gm)]
    .filter((match) => !/\*\/\s*$/.test(source.slice(0, match.index)))
    .map((match) => `${path}: ${match[1]} is exported without a doc comment.`);
}

/** A file that has become two. */
export function lengthProblems(path: string, source: string): string[] {
  const lines = source.trimEnd().split("\n").length;
  return lines > LONGEST ? [`${path} has ${lines} lines; look for the second idea in it.`] : [];
}

/** Places where text could become markup. */
export function sinkProblems(path: string, source: string): string[] {
  const sink = SINKS.exec(source);
  return sink ? [`${path} writes markup from text (${sink[0].trim()}); build elements instead.`] : [];
}

/** Places where code is made at run time. */
export function madeCodeProblems(path: string, source: string): string[] {
  const made = MADE_CODE.exec(source);
  return made ? [`${path} makes code at run time (${made[0].trim()}); the site of a page would be told.`] : [];
}

/** Paths and words that mean something on one machine only. */
export function privateProblems(path: string, source: string): string[] {
  return [MACHINE_PATH, WORKPLACE].flatMap((pattern) => {
    const found = pattern.exec(source);
    return found ? [`${path} says "${found[0].trim()}", which means nothing to others.`] : [];
  });
}

/** Scripts of package.json that the README's table of commands leaves out. */
export function unlistedScripts(scripts: Readonly<Record<string, string>>, readme: string): string[] {
  const table = readme
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .join("\n");
  return Object.keys(scripts)
    .map((name) => (name === "start" || name === "test" ? `npm ${name}` : `npm run ${name}`))
    .filter((command) => !table.includes(`\`${command}\``) && !table.includes(`\`${command} `))
    .map((command) => `README.md does not list \`${command}\`.`);
}

/** A file that `npm run bench` takes for a benchmark, as every script right in its folder, and cannot run. */
export function benchProblems(path: string, source: string): string[] {
  if (!/^scripts\/bench\/[^/]+\.mjs$/.test(path)) return [];
  if (/^export\s+(async\s+)?function\s+run\b/m.test(source)) return [];
  return [`${path} exports no run(options), so it is no benchmark; what benchmarks share stands in scripts/bench/lib.`];
}

/**
 * A record whose own id is not the one its path gives it.
 * @param path of a JSON file of the dataset, from the top of the repository
 */
export function idProblems(path: string, record: { readonly id?: unknown }): string[] {
  const [, folder, , slug] =
    /^src\/dataset\/(?:jurisdictions\/)?((?:[a-z-]+\/)?(people|bills|votes|services|terms))\/([^/]+)\.json$/.exec(
      path,
    ) ?? [];
  if (!folder || !slug) return [];
  const kinds: Readonly<Record<string, string>> = {
    people: "person",
    bills: "bill",
    votes: "vote",
    services: "service",
    terms: "term",
  };
  const [place, list] = folder.includes("/") ? folder.split("/") : [null, folder];
  const id = `${kinds[list ?? ""]}:${place ? `${place}/` : ""}${slug}`;
  if (!KEBAB.test(slug.replace(/\.rollcall$/, ""))) return [`${path}: a slug is ASCII in kebab-case.`];
  return record.id === undefined || record.id === id
    ? []
    : [`${path}: its path makes it ${id}, it calls itself ${record.id}.`];
}
