import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { aptInstall, download, downloaded } from "./install-browser.mjs";
import { Problem } from "./print.mjs";

/** @typedef {"chrome" | "firefox"} Target a browser family, named as its build in `dist` */

/** @type {readonly Target[]} */
export const TARGETS = ["chrome", "firefox"];

const FINDING = {
  chrome: {
    label: "Chromium",
    variable: "CHROME_BIN",
    commands: [
      "chromium",
      "chromium-browser",
      "google-chrome-stable",
      "google-chrome",
      "microsoft-edge-stable",
      "chrome.exe",
      "msedge.exe",
    ],
    places: [
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
      "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
      "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
    ],
    // Without recommended packages Debian leaves the sandbox and any font out.
    packages: ["chromium", "chromium-sandbox", "fonts-liberation"],
  },
  firefox: {
    label: "Firefox",
    variable: "FIREFOX_BIN",
    commands: ["firefox-esr", "firefox", "firefox.exe"],
    places: [
      "/Applications/Firefox.app/Contents/MacOS/firefox",
      "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
      "/snap/bin/firefox",
    ],
    packages: ["firefox-esr", "fonts-liberation"],
  },
};

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The browser this machine already has.
 * @param {Target} target
 * @returns {string | null} path of its program
 * @throws {Problem} when the environment names a program that does not exist.
 */
function findBrowser(target) {
  const { variable, commands, places } = FINDING[target];
  const named = process.env[variable];
  if (named) {
    if (isExecutable(named)) return named;
    throw new Problem(
      `${variable} is set to ${named}, which is no program. Correct it, or unset it to have one found.`,
    );
  }
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const candidates = [
    ...commands.flatMap((command) => folders.map((folder) => join(folder, command))),
    ...places,
    downloaded(target),
  ];
  return candidates.find(isExecutable) ?? null;
}

/**
 * The browser of this machine, installed first where it has none.
 * @param {Target} target
 * @returns {Promise<string>} path of its program
 * @throws {Problem} when there is none and none can be installed.
 */
export async function ensureBrowser(target) {
  const found = findBrowser(target);
  if (found) return found;
  const { label, packages, variable } = FINDING[target];
  console.log(`No ${label} found; installing it…`);
  await aptInstall(packages);
  const installed = findBrowser(target) ?? (await download(target));
  if (installed) return installed;
  throw new Problem(
    `There is no ${label} on this machine and it could not be installed: apt needs root or password-less sudo, and a ` +
      `download needs a network. Install ${label} yourself, or set ${variable} to the path of its program, and run this again.`,
  );
}
