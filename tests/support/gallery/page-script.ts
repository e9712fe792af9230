import { fileURLToPath } from "node:url";
import { build } from "vite";

const scripts = new Map<string, Promise<string>>();

/**
 * The script of a page of the gallery with the libraries in it, as one file. It is the development build: React and Vue
 * say there what they otherwise put up with.
 * @param name of the module in tests/pages without its ending, e.g. "gallery/react"
 */
export function pageScript(name: string): Promise<string> {
  const known = scripts.get(name) ?? bundle(name);
  scripts.set(name, known);
  return known;
}

async function bundle(name: string): Promise<string> {
  const input = fileURLToPath(new URL(`../../pages/${name}.ts`, import.meta.url));
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: "error",
    define: {
      "process.env.NODE_ENV": JSON.stringify("development"),
      __VUE_OPTIONS_API__: "true",
      __VUE_PROD_DEVTOOLS__: "false",
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "true",
    },
    build: { write: false, minify: false, modulePreload: false, rollupOptions: { input } },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const output of outputs) {
    if ("output" in output) for (const file of output.output) if (file.type === "chunk") return file.code;
  }
  throw new Error(`tests/pages/${name}.ts made no script.`);
}
