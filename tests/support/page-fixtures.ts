import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { ROOT } from "../../scripts/lib/run.mjs";
import type { EntityId } from "../../src/model/entity";

/** A mention a page expects: `surface` as written; `nth` counts, from 1, the mentions that have this very surface. */
export type ExpectedMention = { readonly surface: string; readonly entity: EntityId; readonly nth: number };

/** An article that carries its own expectation. */
export type PageFixture = {
  /** File name without its ending. */
  readonly name: string;
  readonly html: string;
  /** Every mention, in document order. */
  readonly mentions: readonly ExpectedMention[];
  /** Texts that stand once on the page and in which nothing may be marked. */
  readonly mustNotMatch: readonly string[];
};

const FOLDER = resolve(ROOT, "tests/pages");
const EXPECTATION = /<script type="application\/json" id="expected-mentions">([\s\S]*?)<\/script>/;

/**
 * A page of tests/pages.
 * @param name without ".html"
 * @throws when the page is not there or says nothing about what to expect
 */
export function pageFixture(name: string): PageFixture {
  const html = readFileSync(resolve(FOLDER, `${name}.html`), "utf8");
  const expected = EXPECTATION.exec(html)?.[1];
  if (!expected) throw new Error(`tests/pages/${name}.html has no <script id="expected-mentions">.`);
  return { name, html, ...JSON.parse(expected) };
}

/** All pages of tests/pages. */
export function pageFixtures(): PageFixture[] {
  const names = readdirSync(FOLDER).filter((file) => file.endsWith(".html"));
  return names.map((file) => pageFixture(file.replace(/\.html$/, "")));
}
