import { resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "../..");

/**
 * Loads a TypeScript module of `src` into Node, so that commands run the very code that is shipped.
 * @param {string} path relative to the repository root, e.g. "src/matcher/read-page.ts"
 * @returns {Promise<any>} the module's namespace
 */
export async function loadSource(path) {
  // Not at the top: commands that set everything up begin before any package is installed.
  const { runnerImport } = await import("vite");
  const { module } = await runnerImport(resolve(ROOT, path), { root: ROOT, configFile: false, logLevel: "error" });
  return module;
}
