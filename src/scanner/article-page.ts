import { hasType, jsonLdRecords } from "./json-ld";

/** The types by which schema.org names news. */
const NEWS_TYPE = /(NewsArticle|BlogPosting|^Article|^Report)$/;

/** Words from which an `article` element is one that somebody reads, rather than a teaser or a post in a list. */
const ENOUGH_WORDS = 200;

/** Fields of forms in which every other text is the reader's own business as well. */
const SECRET_FIELDS = 'input[type="password"], input[autocomplete^="cc-"], input[name*="cardnumber" i]';

const WRITING = '[contenteditable]:not([contenteditable="false"]), textarea, [role="textbox"]';

/** The part of the window from which a place to write is what the page is for. */
const LARGE = 1 / 5;

/** Host names of mail, whose messages can look like articles. */
const MAIL = /^(web)?mail\.|^outlook\.|^app\.(tuta|fastmail)\.com$/;

/** True when a page is an article, by its own word or by its length. */
export function isArticlePage(document: Document): boolean {
  if (document.querySelector('meta[property="og:type" i][content="article" i]')) return true;
  for (const record of jsonLdRecords(document)) if (hasType(record, NEWS_TYPE)) return true;
  return [...document.querySelectorAll("article")].some(hasEnoughWords);
}

/** True when a page is for writing, paying, signing in or reading mail: it is not read even when the reader asks. */
export function isPrivatePage(document: Document): boolean {
  if (document.designMode === "on" || MAIL.test(document.location.hostname)) return true;
  return (
    [...document.querySelectorAll(SECRET_FIELDS)].some((field) => field.checkVisibility()) ||
    [...document.querySelectorAll(WRITING)].some(isLarge)
  );
}

function hasEnoughWords(article: Element): boolean {
  let words = 0;
  for (const _ of (article.textContent ?? "").matchAll(/\p{L}+/gu)) if (++words >= ENOUGH_WORDS) return true;
  return false;
}

function isLarge(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width * height >= LARGE * innerWidth * innerHeight;
}
