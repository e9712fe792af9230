import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { ROOT } from "../../scripts/lib/run.mjs";
import type { EntityId } from "../../src/model/entity";

/** A mention a page expects: `surface` as written; `nth` counts, from 1, the mentions that have this very surface. */
export type ExpectedMention = { readonly surface: string; readonly entity: EntityId; readonly nth: number };

/** An article that carries its own expectation. */
export type PageFixture = {
  /** Its path in tests/pages without the ending. */
  readonly name: string;
  readonly html: string;
  /** Every mention, in document order. */
  readonly mentions: readonly ExpectedMention[];
  /** Texts that stand once on the page and in which nothing may be marked. */
  readonly mustNotMatch: readonly string[];
  /** Words whose card is to open, on pages that make that hard. */
  readonly hover?: string;
  /** What it is served with beside the usual headers. */
  readonly headers?: Readonly<Record<string, string>>;
};

const FOLDER = resolve(ROOT, "tests/pages");
const EXPECTATION = /<script type="application\/json" id="expected-mentions">([\s\S]*?)<\/script>/;

/**
 * A page of tests/pages.
 * @param name its path there without ".html", e.g. "gallery/columns"
 * @throws when the page is not there or says nothing about what to expect
 */
export function pageFixture(name: string): PageFixture {
  const html = readFileSync(resolve(FOLDER, `${name}.html`), "utf8");
  const expected = EXPECTATION.exec(html)?.[1];
  if (!expected) throw new Error(`tests/pages/${name}.html has no <script id="expected-mentions">.`);
  return { name, html, ...JSON.parse(expected) };
}

/** All pages of a folder in tests/pages. */
export function pageFixtures(folder: string): PageFixture[] {
  const names = readdirSync(resolve(FOLDER, folder)).filter((file) => file.endsWith(".html"));
  return names.map((file) => pageFixture(`${folder}/${file.replace(/\.html$/, "")}`));
}
