import { spawn } from "node:child_process";
import { resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "..");
const TARGETS = ["chrome", "firefox"];

/**
 * One Vite build in a process of its own. NODE_ENV and VITEST are taken away: under a test runner they would turn the
 * build into a development one, other than what is shipped.
 * @param {string} target
 */
function build(target) {
  const { NODE_ENV: _mode, VITEST: _vitest, ...env } = process.env;
  const vite = resolve(ROOT, "node_modules/vite/bin/vite.js");
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [vite, "build", "--mode", target, "--logLevel", "warn"], {
      cwd: ROOT,
      env,
      stdio: "inherit",
    });
    child.on("error", fail);
    child.on("exit", (code) => (code === 0 ? done(undefined) : fail(new Error(`The build for ${target} failed.`))));
  });
}

try {
  const chosen = process.argv.slice(2);
  await Promise.all(TARGETS.filter((target) => chosen.length === 0 || chosen.includes(target)).map(build));
  console.log(`Built ${(chosen.length === 0 ? TARGETS : chosen).map((target) => `dist/${target}`).join(" and ")}.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
