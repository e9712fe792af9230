import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../../scripts/lib/run.mjs";

/** Not part of the repository: made by commands, or a person's own. */
const IGNORED = new Set([".git", ".idea", ".vscode", "node_modules", "dist", "tests/e2e/output"]);
const TEXT = /\.(ts|tsx|mjs|js|json|css|html|md|yml|sh)$|(^|\/)(LICENSE|NOTICE|run|\.gitignore)$/;

/** Every file of the repository under `folder` ("" for all), as paths from its top with forward slashes. */
export function filesUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (IGNORED.has(path) || entry.name === "node_modules" || entry.name === ".DS_Store") return [];
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}

/** Entries of the top folder that belong to the repository. */
export function topLevel(): string[] {
  return [...new Set(filesUnder("").map((path) => path.split("/")[0] ?? path))];
}

/** The text of a file; empty for pictures and the like. */
export function textOf(path: string): string {
  return TEXT.test(path) ? readFileSync(join(ROOT, path), "utf8") : "";
}
