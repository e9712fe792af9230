import { existsSync, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { ROOT, run } from "../../scripts/lib/run.mjs";

/** Everything a build is made from. */
const SOURCES = ["src", "scripts", "icons", "manifest.json", "vite.config.ts", "package.json"];
const OUTPUTS = ["dist/chrome/manifest.json", "dist/firefox/manifest.json"];

/** Milliseconds since 1970 at which anything under `path` was last changed. */
function lastChange(path: string): number {
  const stats = statSync(resolve(ROOT, path));
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(resolve(ROOT, path)).map((name) => lastChange(join(path, name))));
}

function isFresh(): boolean {
  const changed = Math.max(...SOURCES.map(lastChange));
  return OUTPUTS.every((output) => existsSync(resolve(ROOT, output)) && lastChange(output) >= changed);
}

/**
 * Before the tests of the built extension: builds it where `dist` is missing or older than its sources.
 * @throws when the build fails, with what it said
 */
export async function setup(): Promise<void> {
  if (isFresh()) return;
  const { code, output } = await run(process.execPath, ["scripts/build.mjs"]);
  if (code !== 0) throw new Error(`The extension could not be built:\n${output}`);
}
