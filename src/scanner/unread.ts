import { CARD_HOST } from "../model/card-host";
import { parentOf } from "./place";

/**
 * Elements whose text is never read: code and data, what the reader types, what is not text, navigation, where a name
 * is a link to a section rather than something said, and our own card.
 */
const UNREAD = new Set([
  ...(
    "SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA INPUT SELECT DATALIST BUTTON CODE PRE KBD SAMP MATH IFRAME " +
    "OBJECT EMBED CANVAS AUDIO VIDEO PROGRESS METER TITLE DESC NAV MENU HEAD"
  ).split(" "),
  CARD_HOST.toUpperCase(),
]);

/** What else is never read, whatever the element: what is hidden or written in, and what the page is steered by. */
const UNREAD_STATE =
  "[hidden], [aria-hidden=true], [contenteditable]:not([contenteditable=false]), [role=navigation], [role=search], " +
  "[role=textbox], [role=searchbox], [role=combobox], [role=menu], [role=menubar], [role=toolbar]";

/** Where a link leads that sends the page to somebody: through a program of its own, or a service's address for it. */
const SHARES = /^(whatsapp|tg|viber|sms|mailto|fb-messenger):|\/(share|sharer(\.php)?|send)([/?#]|$)/i;

/** True when the text of `element` and all it contains is none of ours. */
export function isUnread(element: Element): boolean {
  if (UNREAD.has(element.tagName.toUpperCase())) return true;
  // "Share on WhatsApp" says nothing of WhatsApp.
  if (element.tagName === "A" && SHARES.test(element.getAttribute("href") ?? "")) return true;
  // One question to the browser takes less time than one for each attribute.
  return element.matches(UNREAD_STATE);
}

/** True when `node` stands in an element whose text is none of ours, however far up. */
export function isInUnread(node: Node): boolean {
  for (let around = parentOf(node); around; around = parentOf(around)) {
    if (around instanceof Element && isUnread(around)) return true;
  }
  return node.ownerDocument?.designMode === "on";
}
