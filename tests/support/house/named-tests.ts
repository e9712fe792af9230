/** Checks that what the documents promise in a table is held by tests that exist, by the titles the table gives. */

/** One line of a table: what it is about, and what its last cell says. */
export type Line = { readonly about: string; readonly heldBy: string };

/** What is known of the repository: the text of a file, null where there is none, and the commands of package.json. */
export type Known = { readonly textOf: (path: string) => string | null; readonly commands: readonly string[] };

/** The lines of the first table under a heading, without its own two; none where there is no such heading. */
export function tableUnder(heading: string, markdown: string): Line[] {
  const [, section = ""] = markdown.split(new RegExp(`^#+ ${heading}$`, "m"));
  const table = /(^\|.*\n)+/m.exec(section)?.[0] ?? "";
  const rows = table.trim().split("\n").slice(2);
  return rows.map((row) => {
    const cells = row
      .replace(/^\||\|$/g, "")
      .split("|")
      .map((cell) => cell.trim());
    return { about: cells[0] ?? "", heldBy: cells.at(-1) ?? "" };
  });
}

/** Titles of the tests and groups of tests of a file, as written there; none of those that are skipped. */
export function titlesOf(source: string): string[] {
  const opened = /(?:\b(?:test|it|describe)(?:\.(?:each|for))?|[\])>])\(\s*(["`])((?:\\.|(?!\1).)*)\1\s*,/g;
  return [...source.matchAll(opened)].map(([, , title = ""]) => title.replace(/\\(.)/g, "$1"));
}

/**
 * What is wrong with a line: a file, a test or a command that does not exist, or no test at all. A cell names files of
 * `tests` in code (`e2e/card`), and after each the titles of its tests in italics, "…" for what it leaves out.
 * @param otherwise files of titles before which no file is named
 */
export function unheld({ about, heldBy }: Line, otherwise: readonly string[], { textOf, commands }: Known): string[] {
  const problems: string[] = [];
  let files = otherwise;
  let awaitsTitle = false;
  let titles = 0;
  for (const [, code, title] of heldBy.matchAll(/`([^`]+)`|\*([^*]+)\*/g)) {
    if (code?.startsWith("npm run ")) {
      if (!commands.includes(code.slice("npm run ".length))) problems.push(`there is no command ${code}`);
    } else if (code) {
      if (awaitsTitle) problems.push(`${files.join()} is named without a test`);
      files = [code];
      awaitsTitle = true;
    } else if (title) {
      titles += 1;
      awaitsTitle = false;
      const found = files.flatMap((file) => titlesOf(sourceOf(file, textOf))).some((each) => isMeant(title, each));
      if (!found) problems.push(`${files.join(", ")} has no test "${title}"`);
    }
  }
  if (awaitsTitle) problems.push(`${files.join()} is named without a test`);
  if (titles === 0) problems.push("no test is named");
  return problems.map((problem) => `"${about}": ${problem}.`);
}

function sourceOf(file: string, textOf: Known["textOf"]): string {
  return textOf(`tests/${file}.test.ts`) ?? textOf(`tests/${file}.test.tsx`) ?? "";
}

/** Whether a title written with "…" for what it leaves out is this one. */
function isMeant(written: string, title: string): boolean {
  const parts = written.split("…").map((part) => part.trim().replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`).test(title);
}
