import { readFile } from "node:fs/promises";
import { loadSource } from "./lib/load-source.mjs";
import { Problem, printProblem } from "./lib/print.mjs";
import { shippedRecognition } from "./lib/shipped-recognition.mjs";

const USAGE = `Finds the names of the dataset in texts, as on a page:

  npm run --silent detect -- FILE.jsonl

Members without a record of their own count on every page, as in the widest setting.
Each line of the file is one page: {"id": "a", "lang": "fr", "text": "…"}; id and lang may be missing.
Each line written is {"id": "a", "mentions": [{"start", "end", "entity", "surface", "rule", "confirmedBy"}]}.`;

/**
 * @param {string | undefined} path
 * @returns {Promise<{ id: unknown, lang: string, text: string }[]>}
 */
async function readPages(path) {
  if (path === undefined) throw new Problem(USAGE);
  const lines = await readFile(path, "utf8").catch((error) => {
    throw new Problem(`${path} cannot be read: ${error.message}`);
  });
  return lines.split("\n").flatMap((line, index) => (line.trim() === "" ? [] : [pageOf(line, index + 1)]));
}

/**
 * @param {string} line
 * @param {number} number of the line, from 1
 */
function pageOf(line, number) {
  let page;
  try {
    page = JSON.parse(line);
  } catch (error) {
    throw new Problem(`Line ${number} is no JSON: ${error instanceof Error ? error.message : error}`);
  }
  if (typeof page?.text !== "string") throw new Problem(`Line ${number} has no "text".`);
  return { id: page.id ?? number, lang: typeof page.lang === "string" ? page.lang : "", text: page.text };
}

try {
  const pages = await readPages(process.argv[2]);
  const [{ openPage }, { pageLanguage }, recognition] = await Promise.all([
    loadSource("src/matcher/read-page.ts"),
    loadSource("src/matcher/page-language.ts"),
    shippedRecognition(),
  ]);
  for (const { id, lang, text } of pages) {
    /** @type {import("../src/matcher/read-page").Found<string>[]} */
    const found = openPage(recognition, { language: pageLanguage(lang), rankAndFile: "always" }).read("text", text);
    const mentions = found
      .map(({ mention }) => ({ ...mention, surface: text.slice(mention.start, mention.end) }))
      .sort((a, b) => a.start - b.start);
    process.stdout.write(`${JSON.stringify({ id, mentions })}\n`);
  }
} catch (error) {
  printProblem(error);
  process.exitCode = 1;
}
