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

const UNREAD_ROLES = new Set("navigation search textbox searchbox combobox menu menubar toolbar".split(" "));

/** Where a link leads that sends the page to somebody: through a program of its own, or a service's address for it. */
const SHARES = /^(whatsapp|tg|viber|sms|mailto|fb-messenger):|\/(share|sharer(\.php)?|send)([/?#]|$)/i;

/** True when the text of `element` and all it contains is none of ours. */
export function isUnread(element: Element): boolean {
  if (UNREAD.has(element.tagName.toUpperCase())) return true;
  if (!element.hasAttributes()) return false;
  // "Share on WhatsApp" says nothing of WhatsApp.
  if (element.tagName === "A" && SHARES.test(element.getAttribute("href") ?? "")) return true;
  const editable = element.getAttribute("contenteditable");
  if (editable !== null && editable !== "false") return true;
  if (element.hasAttribute("hidden") || element.getAttribute("aria-hidden") === "true") return true;
  const role = element.getAttribute("role");
  return role !== null && UNREAD_ROLES.has(role);
}

/** True when `node` stands in an element whose text is none of ours, however far up. */
export function isInUnread(node: Node): boolean {
  for (let around = parentOf(node); around; around = parentOf(around)) {
    if (around instanceof Element && isUnread(around)) return true;
  }
  return node.ownerDocument?.designMode === "on";
}
