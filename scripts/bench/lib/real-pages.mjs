import { readdirSync, readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { loadSource } from "../../lib/load-source.mjs";
import { Problem } from "../../lib/print.mjs";

/** The page's own scripts stay off: their work would be measured along with ours, and they ask a network that is not there. */
const NO_SCRIPTS = `<meta http-equiv="content-security-policy" content="script-src 'none'">`;

/**
 * @typedef {object} RealPage
 * @property {string} name
 * @property {string} html
 */

/**
 * The HTML files of a folder, without their scripts.
 * @param {string} folder
 * @returns {RealPage[]}
 * @throws {Problem} when there is no such folder, or no page in it
 */
export function realPages(folder) {
  try {
    const files = readdirSync(folder).filter((file) => file.endsWith(".html"));
    if (files.length === 0) throw new Error("it holds no .html file");
    return files.map((file) => ({
      name: basename(file, ".html"),
      html: withoutScripts(readFileSync(resolve(folder, file), "utf8")),
    }));
  } catch (error) {
    throw new Problem(`--pages ${folder}: ${error instanceof Error ? error.message : error}`);
  }
}

/** @param {string} html */
function withoutScripts(html) {
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, `$&${NO_SCRIPTS}`) : NO_SCRIPTS + html;
}

/**
 * So many listed sites, by host name. Going to a page of another site starts a process that has seen nothing, as for a
 * reader who comes from elsewhere.
 * @param {number} count
 * @returns {Promise<string[]>}
 */
export async function listedHosts(count) {
  const { SITES } = await loadSource("src/platform/sites.ts");
  return SITES.slice(0, count).map((/** @type {{ host: string }} */ { host }) => `www.${host}`);
}
