import { describe, expect, it } from "vitest";
import { createArticleWatch } from "../../src/content/article-watch";

const SITE = "https://www.lemonde.fr";

/** A page whose address, heading and root can be changed, as a site that loads articles by script changes them. */
function page() {
  const now = { path: "/un.html", heading: "Un" as string | null, title: "Le Monde", root: {} };
  const document = {
    get documentElement() {
      return now.root;
    },
    get URL() {
      return `${SITE}${now.path}`;
    },
    get title() {
      return now.title;
    },
    querySelector: () => (now.heading === null ? null : { textContent: now.heading }),
  } as unknown as Document;
  return { now, watch: createArticleWatch(document) };
}

describe("the article of a page", () => {
  it.each([
    ["is the same while nothing changes", {}, "same"],
    ["is the same when only its heading is corrected", { heading: "Un, corrigé" }, "same"],
    ["is the same when only the address changes, as on pages that scroll on and on", { path: "/deux.html" }, "same"],
    ["is the same at another place of the page", { path: "/un.html#suite", heading: "Un " }, "same"],
    ["is another one when address and heading changed", { path: "/deux.html", heading: "Deux" }, "article"],
    ["is another one by its title where there is no heading", { path: "/b", heading: null, title: "B" }, "article"],
    ["is gone when the document was written anew", { root: {} }, "document"],
  ] as const)("%s", (_name, change, expected) => {
    const { now, watch } = page();
    Object.assign(now, change);
    expect(watch.look()).toBe(expected);
  });

  it("is the one that was noted last", () => {
    const { now, watch } = page();
    Object.assign(now, { path: "/deux.html", heading: "Deux" });
    watch.note();
    expect(watch.look()).toBe("same");
  });
});
