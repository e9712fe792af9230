import { posix } from "node:path";
import { textOf } from "./files";

/** Imports at the top of a module, which are there before its first line runs; those within functions come later. */
const AT_THE_TOP = /^(?:import|export)\s[^;]*?from\s+"([^"]+)";|^import\s+"([^"]+)";/gm;

/** Packages a script, and what it imports, need before its first line runs: "scripts/lib/archive.mjs: fflate". */
export function packagesNeededAtOnce(script: string, seen = new Set<string>()): string[] {
  if (seen.has(script)) return [];
  seen.add(script);
  return [...textOf(script).matchAll(AT_THE_TOP)].flatMap(([, from, bare]) => {
    const name = from ?? bare ?? "";
    if (name.startsWith("node:")) return [];
    if (!name.startsWith(".")) return [`${script}: ${name}`];
    return packagesNeededAtOnce(posix.join(posix.dirname(script), name), seen);
  });
}
