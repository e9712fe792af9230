import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join, relative, resolve, sep } from "node:path";
import { Problem } from "./print.mjs";
import { ROOT } from "./run.mjs";

/**
 * Every file under a built extension's folder.
 * @param {string} target "chrome", "firefox"
 * @returns {import("./archive.mjs").ArchivedFile[]}
 */
export function builtFiles(target) {
  return extensionFiles(resolve(ROOT, "dist", target));
}

/**
 * Every file of a built extension, wherever it lies.
 * @param {string} folder absolute
 * @returns {import("./archive.mjs").ArchivedFile[]}
 */
export function extensionFiles(folder) {
  return filesIn(folder).map(({ path, file }) => ({ path, bytes: readFileSync(file) }));
}

/**
 * Every file under a folder of the project, with that folder's own name before its path.
 * @param {string} folder path from the top
 * @returns {import("./archive.mjs").ArchivedFile[]}
 */
export function filesUnder(folder) {
  const name = basename(folder);
  return filesIn(resolve(ROOT, folder)).map(({ path, file }) => ({
    path: `${name}/${path}`,
    bytes: readFileSync(file),
  }));
}

/** @param {string} folder absolute */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(folder, file).split(sep).join("/"), file }));
}

/**
 * Every file of the project that git knows, as it stands in the working tree.
 * @returns {import("./archive.mjs").ArchivedFile[]}
 * @throws {Problem} where this is no git checkout
 */
export function sourceFiles() {
  return filesInGit().map(({ path, executable }) => ({ path, bytes: readFileSync(resolve(ROOT, path)), executable }));
}

/** Paths come with zeros between them, which no path can hold. */
function filesInGit() {
  try {
    const listed = execFileSync("git", ["ls-files", "--stage", "-z"], { cwd: ROOT, encoding: "utf8", stdio: "pipe" });
    return listed
      .split("\0")
      .filter(Boolean)
      .map((line) => ({ path: line.slice(line.indexOf("\t") + 1), executable: line.startsWith("100755") }));
  } catch {
    throw new Problem(
      "The source archive holds what git knows: npm run package needs git, and a checkout made with it.",
    );
  }
}
