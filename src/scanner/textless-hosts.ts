import { parentOf } from "./place";
import { isUnread } from "./unread";

/**
 * Elements that hold nothing, apart from the usual ones that cannot have a shadow tree. Finding them is left to the
 * browser: it takes a tenth of the time of visiting every element.
 */
const EMPTY = ":empty:not(img, br, script, link, meta, input, path, use)";

/**
 * Elements below `root` that hold no text and may have a shadow tree that does. A walk from text to text does not come
 * by them. Those in a subtree of `except`, or whose text is not read, are left out.
 */
export function textlessHosts(root: Node, except: ReadonlySet<Node>): Element[] {
  // Most of what is added to a page is a line of text.
  if (!(root instanceof Element || root instanceof ShadowRoot) || !root.firstElementChild) return [];
  return [...root.querySelectorAll(EMPTY)].filter((element) => isHost(element) && isRead(element, root, except));
}

/** True for an element with an open shadow tree, and for a custom one: it may have a closed one, or get one later. */
function isHost(element: Element): boolean {
  return element.shadowRoot !== null || element.localName.includes("-");
}

function isRead(element: Element, root: Node, except: ReadonlySet<Node>): boolean {
  for (let at: Node | null = element; at && at !== root; at = parentOf(at)) {
    if (except.has(at) || (at instanceof Element && isUnread(at))) return false;
  }
  return true;
}
