import { resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "../..");

/** @type {Map<string, Promise<any>>} by path; loading one anew takes a third of a second */
const loaded = new Map();

/**
 * Loads a TypeScript module of `src` into Node, so that commands run the very code that is shipped; each once.
 * @param {string} path relative to the repository root, e.g. "src/matcher/read-page.ts"
 * @returns {Promise<any>} the module's namespace
 */
export function loadSource(path) {
  const module = loaded.get(path) ?? load(path);
  loaded.set(path, module);
  return module;
}

/** @param {string} path */
async function load(path) {
  // Not at the top: commands that set everything up begin before any package is installed.
  const { runnerImport } = await import("vite");
  const { module } = await runnerImport(resolve(ROOT, path), { root: ROOT, configFile: false, logLevel: "error" });
  return module;
}
