import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { Problem } from "./print.mjs";
import { npm, ROOT } from "./run.mjs";

/** Oldest Node that Vite runs on. */
const OLDEST_NODE = [20, 19];

/** Says which lock file, under which Node, the installed packages come from. */
const STAMP = resolve(ROOT, "node_modules/.key-votes-lock");

/** @throws {Problem} when this Node is too old. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new Problem(
    `Node ${process.versions.node} is too old: Key Votes needs ${OLDEST_NODE.join(".")} or newer (https://nodejs.org).`,
  );
}

function wantedStamp() {
  const lock = createHash("sha256")
    .update(readFileSync(resolve(ROOT, "package-lock.json")))
    .digest("hex");
  return `${lock} node ${process.versions.node.split(".")[0]}\n`;
}

/**
 * Installs exactly what the lock file names, unless that is already there.
 * @returns {Promise<boolean>} true when packages were installed
 * @throws {Problem} when npm fails.
 */
export async function installPackages() {
  const wanted = wantedStamp();
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === wanted) return false;
  console.log("Installing packages (npm ci)…");
  const { code, output } = await npm(["ci", "--no-audit", "--no-fund"]);
  if (code !== 0) {
    // npm's first lines name the reason; what follows is its manual.
    const reason = output.split("\n").slice(0, 12).join("\n");
    throw new Problem(`npm ci failed. Is there a network, and is npm of version 9 or newer on the PATH?\n\n${reason}`);
  }
  writeFileSync(STAMP, wanted);
  return true;
}
