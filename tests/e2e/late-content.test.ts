import { ARTICLES } from "../support/articles";
import { soon } from "../support/eventually";
import { test } from "../support/reader-test";

const { url, html } = ARTICLES.fr;
const SHORT = `<!doctype html><html lang="fr"><title>Direct</title><body><main><article>
  <h1>Le direct de l’Assemblée</h1><p id="first">Bruno Retailleau a pris la parole au sujet des messageries chiffrées.</p>
</article></main></body></html>`;

test("text added later is marked", async ({ reader }) => {
  await reader.openPage(url, SHORT);
  await soon(() => reader.painted()).toEqual(["Bruno Retailleau"]);
  await reader.page.evaluate(() => {
    const added = document.createElement("p");
    added.append("Gérald Darmanin lui a succédé à la tribune.");
    document.querySelector("article")?.append(added);
  });
  await soon(() => reader.painted()).toEqual(["Bruno Retailleau", "Gérald Darmanin"]);
});

test("text that is changed in place is read again", async ({ reader }) => {
  await reader.openPage(url, SHORT);
  await soon(() => reader.painted()).toEqual(["Bruno Retailleau"]);
  await reader.page.evaluate(() => {
    const text = document.getElementById("first")?.firstChild;
    if (text) text.nodeValue = "Naïma Moutchou préside, Antoine Léaument répond.";
  });
  await soon(() => reader.painted()).toEqual(["Naïma Moutchou", "Antoine Léaument"]);
});

test("a doubtful name whose text is changed is doubtful no more", async ({ reader }) => {
  await reader.openPage(
    url,
    SHORT.replace("Bruno Retailleau", "Retailleau").replace("</article>", "<p>Gérald Darmanin.</p>$&"),
  );
  await soon(() => reader.painted()).toEqual(["Gérald Darmanin"]);
  await reader.page.evaluate(() => {
    const text = document.getElementById("first")?.firstChild;
    if (text) text.nodeValue = "Personne n’a pris la parole au sujet des messageries chiffrées.";
    document.querySelector("article")?.insertAdjacentHTML("beforeend", "<p>Bruno Retailleau se taisait.</p>");
  });
  await soon(() => reader.painted()).toEqual(["Gérald Darmanin", "Bruno Retailleau"]);
});

test("text that leaves the page takes its marks along", async ({ reader }) => {
  await reader.openPage(url, SHORT);
  await soon(() => reader.painted()).toEqual(["Bruno Retailleau"]);
  await reader.page.evaluate(() => document.getElementById("first")?.remove());
  await soon(async () => (await reader.report())?.entities).toEqual([]);
});

test("an article that replaces another without a new page is marked", async ({ reader }) => {
  await reader.openPage(url, SHORT);
  await soon(() => reader.painted()).toEqual(["Bruno Retailleau"]);
  await reader.page.evaluate((article) => {
    const parsed = new DOMParser().parseFromString(article, "text/html");
    history.pushState(null, "", "/politique/autre.html");
    document.querySelector("main")?.replaceWith(document.importNode(parsed.querySelector("main") ?? parsed.body, true));
  }, html);
  await soon(() => reader.painted()).toContain("Florent Boudié");
});
