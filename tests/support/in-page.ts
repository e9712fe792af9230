import { fileURLToPath } from "node:url";
import type { Page } from "puppeteer-core";
import { build } from "vite";

const bundles = new Map<string, Promise<string>>();

/**
 * Puts a source module into an open page as a global, so that code made for the DOM is tried in a real browser without
 * the extension around it.
 * @param path relative to `src`, e.g. "scanner/walk.ts"
 * @param name the global under which its exports are then found
 */
export async function giveToPage(page: Page, path: string, name: string): Promise<void> {
  const key = `${path} ${name}`;
  let bundle = bundles.get(key);
  if (!bundle) {
    bundle = bundleModule(path, name);
    bundles.set(key, bundle);
  }
  await page.evaluate(await bundle);
}

async function bundleModule(path: string, name: string): Promise<string> {
  const entry = fileURLToPath(new URL(`../../src/${path}`, import.meta.url));
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: "error",
    build: { write: false, minify: false, lib: { entry, formats: ["iife"], name, fileName: "module" } },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const output of outputs) {
    if ("output" in output)
      for (const file of output.output) if (file.type === "chunk") return `${file.code}; globalThis.${name} = ${name};`;
  }
  throw new Error(`src/${path} made no bundle.`);
}
