import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { build } from "vite";
import { checkedDataset } from "../../lib/checked-dataset.mjs";
import { loadSource } from "../../lib/load-source.mjs";
import { Problem } from "../../lib/print.mjs";
import { ROOT } from "../../lib/run.mjs";
import { npmScript } from "../../lib/steps.mjs";
import { trieSource } from "./trie-source.mjs";

const FOLDER = mkdtempSync(join(tmpdir(), "key-votes-bench-"));
process.once("exit", () => rmSync(FOLDER, { recursive: true, force: true }));

/** Names as long as mark.js can be asked to look for one by one. */
const LISTED_NAMES = 100;

/** The extension's content script, in a package. */
const CONTENT_SCRIPT = "src/content/main.js";

/** The toolbar popup, in a package. */
const POPUP = "src/popup/index.html";

/** What any extension that looks at text has to do at least. */
const WALK = `const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
let length = 0;
for (let node = walker.nextNode(); node; node = walker.nextNode()) length += node.data.length;
void length;`;

/** @type {Promise<void> | null} */
let building = null;

/**
 * The extension as shipped, built once.
 * @param {import("../../lib/browsers.mjs").Target} target
 * @returns {Promise<string>} its folder
 * @throws {Problem} when it cannot be built
 */
export async function shipped(target) {
  building ??= npmScript("build").then(({ failed, output }) => {
    if (failed > 0) throw new Problem(`The extension could not be built:\n${output}`);
  });
  await building;
  return resolve(ROOT, "dist", target);
}

/**
 * An extension that does nothing at all.
 * @returns {Promise<string>} its folder
 */
export async function doingNothing() {
  return write("none", null);
}

/**
 * An extension whose toolbar popup is one button: what any popup takes to open.
 * @returns {Promise<string>} its folder
 */
export async function emptyPopup() {
  const folder = await write("popup", null);
  const file = join(folder, "manifest.json");
  const manifest = { ...JSON.parse(readFileSync(file, "utf8")), action: { default_popup: POPUP } };
  writeFileSync(file, JSON.stringify(manifest));
  mkdirSync(dirname(join(folder, POPUP)), { recursive: true });
  writeFileSync(join(folder, POPUP), "<!doctype html><title>Empty</title><button>Nothing</button>");
  return folder;
}

/**
 * An extension that walks the text of a page once: the floor.
 * @returns {Promise<string>} its folder
 */
export async function walking() {
  return write("walk", WALK);
}

/**
 * mark.js, looking for a hundred names one by one.
 * @returns {Promise<string>} its folder
 */
export async function markingList() {
  const names = (await allNames()).filter((name) => name.includes(" ")).slice(0, LISTED_NAMES);
  const options = { separateWordSearch: false, accuracy: "exactly" };
  return write(
    "mark-list",
    `${markJs()};\nnew Mark(document.body).mark(${JSON.stringify(names)}, ${JSON.stringify(options)});`,
  );
}

/**
 * mark.js, looking for all names by one regular expression.
 * @returns {Promise<string>} its folder
 */
export async function markingRegExp() {
  const source = `(?<![\\p{L}\\p{N}])(?:${trieSource(await allNames())})(?![\\p{L}\\p{N}])`;
  return write(
    "mark-regexp",
    `${markJs()};\nnew Mark(document.body).markRegExp(new RegExp(${JSON.stringify(source)}, "gu"));`,
  );
}

/**
 * The shipped matcher, its mentions wrapped in elements instead of painted.
 * @returns {Promise<string>} its folder
 */
export async function wrapping() {
  const folder = join(FOLDER, "wrap");
  cpSync(await shipped("chrome"), folder, { recursive: true });
  writeFileSync(join(folder, CONTENT_SCRIPT), await bundled(resolve(import.meta.dirname, "wrap-mentions.ts")));
  return folder;
}

/**
 * The shipped extension with other names in it.
 * @param {string} name of the folder
 * @param {readonly import("../../../src/model/alias").Alias[]} aliases
 * @returns {Promise<string>} its folder
 */
export async function withAliases(name, aliases) {
  const folder = join(FOLDER, name);
  cpSync(await shipped("chrome"), folder, { recursive: true });
  const [{ packAliases }, { RECOGNITION_ASSET }] = await Promise.all([
    loadSource("src/matcher/pack-aliases.ts"),
    loadSource("src/dataset/assets.ts"),
  ]);
  const file = join(folder, RECOGNITION_ASSET);
  const packed = Buffer.from(packAliases(aliases)).toString("base64");
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, "utf8")), aliases: packed }));
  return folder;
}

/**
 * The shipped extension with a vote in which as many took part as asked for, made up beyond those who did.
 * @param {{ code: string, slug: string, voters: number }} vote its jurisdiction, its slug, and how many voters it is to have
 * @returns {Promise<string>} its folder
 */
export async function withVoters({ code, slug, voters }) {
  const folder = join(FOLDER, "voters");
  cpSync(await shipped("chrome"), folder, { recursive: true });
  const { jurisdictionAsset } = await loadSource("src/dataset/assets.ts");
  const file = join(folder, jurisdictionAsset(code));
  const records = JSON.parse(readFileSync(file, "utf8"));
  const rollCall = records.rollCalls[slug];
  const { lists } = records.members[`${rollCall.chamber}-${rollCall.term}`];
  const [{ ids }] = rollCall.voters;
  const listed = rollCall.voters.reduce(
    (/** @type {number} */ sum, /** @type {{ ids: string[] }} */ each) => sum + each.ids.length,
    0,
  );
  for (let number = listed; number < voters; number++) {
    ids.push(`made-up-${number}`);
    lists[0].names[`made-up-${number}`] = { first: "Made", last: `Up ${number}` };
  }
  writeFileSync(file, JSON.stringify(records));
  return folder;
}

/**
 * Every alias of the dataset.
 * @returns {Promise<import("../../../src/model/alias").Alias[]>}
 */
export async function datasetAliases() {
  const { aliasList } = await loadSource("src/dataset/alias-list.ts");
  return aliasList(await checkedDataset());
}

/**
 * Every name of the dataset as mark.js is given them.
 * @returns {Promise<string[]>} each once
 */
export async function allNames() {
  return [...new Set((await datasetAliases()).map(({ text }) => text))];
}

function markJs() {
  return readFileSync(resolve(ROOT, "node_modules/mark.js/dist/mark.min.js"), "utf8");
}

/**
 * @param {string} name of the extension and of its folder
 * @param {string | null} script what it runs on each page of a listed site; null for none
 */
async function write(name, script) {
  const { matchPatterns } = await loadSource("src/platform/sites.ts");
  const folder = join(FOLDER, name);
  mkdirSync(folder, { recursive: true });
  const scripts = [{ matches: matchPatterns(), js: ["content.js"], run_at: "document_idle" }];
  const manifest = {
    manifest_version: 3,
    name,
    version: "1",
    browser_specific_settings: { gecko: { id: `${name}@bench.invalid` } },
    ...(script === null ? {} : { content_scripts: scripts }),
  };
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
  if (script !== null) writeFileSync(join(folder, "content.js"), script);
  return folder;
}

/** @param {string} entry */
async function bundled(entry) {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: "error",
    build: { write: false, target: "es2023", lib: { entry, formats: ["iife"], name: "bench", fileName: "content" } },
  });
  const chunk = [result].flat().flatMap((each) => ("output" in each ? each.output : []))[0];
  if (chunk?.type !== "chunk") throw new Error(`${entry} made no script.`);
  return chunk.code;
}
