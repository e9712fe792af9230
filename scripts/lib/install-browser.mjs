import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { ROOT, run, runPackage } from "./run.mjs";

/** Browsers fetched for this project alone; they go when the packages go. */
const OWN_BROWSERS = resolve(ROOT, "node_modules/.browsers");

/** @returns {Promise<readonly string[] | null>} what to put before apt-get; null when it cannot be used here */
async function aptPrefix() {
  if (!existsSync("/usr/bin/apt-get")) return null;
  if (process.getuid?.() === 0) return [];
  const { code } = await run("sudo", ["-n", "true"]);
  return code === 0 ? ["sudo", "-n"] : null;
}

/**
 * Installs Debian packages where that is possible; says why when apt fails, and nothing where there is no apt.
 * @param {readonly string[]} packages
 */
export async function aptInstall(packages) {
  const prefix = await aptPrefix();
  if (!prefix) return;
  // Another installation may hold the lock: wait for it, but not for ever.
  const apt = [...prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-o", "DPkg::Lock::Timeout=300", "-qq"];
  for (const step of [["update"], ["install", "-y", "--no-install-recommends", ...packages]]) {
    const [command = "", ...args] = [...apt, ...step];
    const { code, output } = await run(command, args);
    if (code !== 0) console.log(output);
  }
}

/** @param {string} target */
function pathFile(target) {
  return resolve(OWN_BROWSERS, `${target}.path`);
}

/**
 * Where an earlier `download` put the browser.
 * @param {import("./browsers.mjs").Target} target
 * @returns {string} path of its program; empty when there was none
 */
export function downloaded(target) {
  return existsSync(pathFile(target)) ? readFileSync(pathFile(target), "utf8") : "";
}

/**
 * Fetches the browser makers' own build with the tool that comes with puppeteer-core.
 * @param {import("./browsers.mjs").Target} target
 * @returns {Promise<string | null>} path of its program, null when that failed
 */
export async function download(target) {
  const args = ["install", `${target}@stable`, "--path", OWN_BROWSERS, "--format", "{{path}}"];
  const { code, output } = await runPackage("@puppeteer/browsers/lib/cjs/main-cli.js", args);
  const path = output.trim().split("\n").at(-1) ?? "";
  if (code !== 0 || !existsSync(path)) return null;
  writeFileSync(pathFile(target), path);
  return path;
}
