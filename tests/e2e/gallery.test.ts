import { describe, expect } from "vitest";
import { asRead } from "../support/articles";
import { soon } from "../support/eventually";
import { complaints } from "../support/gallery/complaints";
import { closeCard, expectCard } from "../support/gallery/expect-card";
import { openGalleryPage, type Place } from "../support/gallery/open-gallery-page";
import { type PageState, pageState } from "../support/gallery/page-state";
import { type PageFixture, pageFixtures } from "../support/page-fixtures";
import type { Reader } from "../support/reader";
import { test } from "../support/reader-test";

/** What a page is, what it says in its console, and what it asks of its server. */
type Visit = { readonly state: PageState; readonly heard: readonly string[]; readonly asked: readonly unknown[] };

/** A visit to a page; where it is marked, the words that it says are to be hovered are, too. */
async function visit(reader: Reader, place: Place, fixture: PageFixture, marked: readonly string[]): Promise<Visit> {
  const before = reader.proxy.requests.length;
  const { heard, answer: state } = await complaints(reader.page, async () => {
    await openGalleryPage(reader, place, fixture);
    await soon(() => reader.painted()).toEqual(marked);
    const first = await pageState(reader.page);
    if (marked.length === 0 || !fixture.hover) return first;
    await expectCard(reader, fixture.hover);
    await closeCard(reader);
    expect(await pageState(reader.page)).toEqual(first);
    return first;
  });
  const asked = reader.proxy.requests.slice(before).filter(({ served }) => served);
  return { state, heard, asked: asked.map(({ path }) => path) };
}

describe("a page is, says and asks for the same with us as without us", () => {
  test.for(pageFixtures("gallery").map((page) => [page.name, page] as const))("%s", async ([, page], { reader }) => {
    await reader.choose({ language: "en", openDelay: 250 });
    const surfaces = page.mentions.map(({ surface }) => asRead(surface));
    const without = await visit(reader, "elsewhere", page, []);
    expect(await visit(reader, "listed", page, surfaces)).toEqual(without);
    expect(await reader.painted()).toEqual(surfaces);
    const entities = (await reader.report())?.entities.map(({ entity }) => entity);
    expect(entities).toEqual(page.mentions.map(({ entity }) => entity));
  });
});
