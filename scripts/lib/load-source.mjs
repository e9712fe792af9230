import { resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "../..");

/**
 * How Vite runs modules in Node: none of the extension's own plugins, packages as Node finds them.
 * @type {import("vite").InlineConfig}
 */
const IN_NODE = {
  root: ROOT,
  configFile: false,
  envDir: false,
  logLevel: "error",
  environments: {
    source: {
      consumer: "server",
      dev: { moduleRunnerTransform: true },
      resolve: { external: true, mainFields: [], conditions: ["node"] },
    },
  },
};

/** @type {Promise<import("vite/module-runner").ModuleRunner> | null} */
let runner = null;

/**
 * Loads a TypeScript module of `src` into Node, so that commands run the very code that is shipped. Each is run once, and
 * what two of them import as well.
 * @param {string} path relative to the repository root, e.g. "src/matcher/read-page.ts"
 * @returns {Promise<any>} the module's namespace
 */
export async function loadSource(path) {
  runner ??= startRunner();
  return (await runner).import(resolve(ROOT, path));
}

/** One for all: Vite's own `runnerImport` starts one for each module, in a third of a second. */
async function startRunner() {
  // Not at the top: commands that set everything up begin before any package is installed.
  const { createRunnableDevEnvironment, resolveConfig } = await import("vite");
  const config = await resolveConfig(IN_NODE, "serve");
  const environment = createRunnableDevEnvironment("source", config, {
    runnerOptions: { hmr: { logger: false } },
    hot: false,
  });
  await environment.init();
  return environment.runner;
}
