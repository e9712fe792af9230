import { resolve } from "node:path";
import { runnerImport } from "vite";

const ROOT = resolve(import.meta.dirname, "../..");

/**
 * Loads a TypeScript module of `src` into Node, so that commands run the very code that is shipped.
 * @param {string} path relative to the repository root, e.g. "src/matcher/read-page.ts"
 * @returns {Promise<any>} the module's namespace
 */
export async function loadSource(path) {
  const { module } = await runnerImport(resolve(ROOT, path), { root: ROOT, configFile: false, logLevel: "error" });
  return module;
}
