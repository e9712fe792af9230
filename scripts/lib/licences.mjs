import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { ROOT } from "./run.mjs";

/**
 * The licences that whoever gets the package is owed, in full: our own, and that of every library it holds code of.
 * @returns {string} plain text
 * @throws when a library came without one
 */
export function licences() {
  const { dependencies } = JSON.parse(readFileSync(resolve(ROOT, "package.json"), "utf8"));
  const parts = [["Key Votes", readFileSync(resolve(ROOT, "LICENSE"), "utf8")]];
  for (const [name, version] of Object.entries(dependencies)) parts.push([`${name} ${version}`, licenceOf(name)]);
  return parts.map(([of, text = ""]) => `${of}\n${"=".repeat(60)}\n${text.trim()}\n`).join("\n\n");
}

/** @param {string} name of a package */
function licenceOf(name) {
  const folder = resolve(ROOT, "node_modules", name);
  const file = readdirSync(folder).find((each) => /^licen[cs]e(\.\w+)?$/i.test(each));
  if (!file) throw new Error(`${name} came without a licence.`);
  return readFileSync(resolve(folder, file), "utf8").replaceAll("\r\n", "\n");
}
