import { spawn } from "node:child_process";
import { resolve } from "node:path";

/** Milliseconds after which a command is held to hang. None of ours takes half as long, even on a busy machine. */
const LIMIT_MS = 20 * 60 * 1000;

/** Process groups are how a command and all it started are ended together; Windows has none. */
const HAS_GROUPS = process.platform !== "win32";
const SIGNALS = /** @type {const} */ (["SIGINT", "SIGTERM"]);

/** The repository's top folder. */
export const ROOT = resolve(import.meta.dirname, "../..");

/**
 * @typedef {{ code: number, output: string, ms: number }} Finished
 * `output`: standard output and error as they came; `ms`: milliseconds it took.
 */

/**
 * Runs a command in the repository and keeps what it prints. A command that cannot be started ends with code 127.
 * NODE_ENV and VITEST are not passed on: they would turn a build into another one than is shipped. Nothing that was
 * started outlives this process.
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Promise<Finished>}
 */
export function run(command, args) {
  const { NODE_ENV: _mode, VITEST: _vitest, ...env } = process.env;
  const started = Date.now();
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: ROOT, env, stdio: ["ignore", "pipe", "pipe"], detached: HAS_GROUPS });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text) => {
        output += text;
      });
    }
    const stop = () => stopGroup(child);
    // A signal alone would end this process without its exit being announced.
    const leave = () => process.exit(130);
    const limit = setTimeout(() => {
      output += `Stopped: it took longer than ${LIMIT_MS / 60_000} minutes.\n`;
      stop();
    }, LIMIT_MS);
    process.once("exit", stop);
    for (const signal of SIGNALS) process.once(signal, leave);
    /** @param {number} code */
    const finish = (code) => {
      clearTimeout(limit);
      process.off("exit", stop);
      for (const signal of SIGNALS) process.off(signal, leave);
      done({ code, output, ms: Date.now() - started });
    };
    child.on("error", (error) => {
      output += `${error.message}\n`;
      finish(127);
    });
    child.on("close", (code) => finish(code ?? 1));
  });
}

/**
 * Ends a command and everything it started: a runner that hangs has workers that hang with it.
 * @param {import("node:child_process").ChildProcess} child
 */
function stopGroup(child) {
  if (child.pid === undefined) return;
  try {
    process.kill(HAS_GROUPS ? -child.pid : child.pid, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
}

/**
 * Runs a JavaScript file of an installed package with this very Node.
 * @param {string} file path under `node_modules`
 * @param {readonly string[]} args
 */
export function runPackage(file, args) {
  return run(process.execPath, [resolve(ROOT, "node_modules", file), ...args]);
}

/**
 * Runs npm.
 * @param {readonly string[]} args
 */
export function npm(args) {
  return run(process.platform === "win32" ? "npm.cmd" : "npm", args);
}
