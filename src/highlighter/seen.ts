import type { PageMention } from "../model/page-mention";

/**
 * True when the words of a mention can be seen at a point where they are laid out (CSS pixels, client coordinates): the
 * topmost element there is one of theirs, or a link stretched over them, as news fronts do; not a dialog or a sticky
 * header. Nor have they been scrolled out of their box.
 */
export function isSeenAt(mention: PageMention, x: number, y: number): boolean {
  const own = mention.pieces[0]?.node.parentElement;
  const root = own?.getRootNode();
  if (!own || !(root instanceof Document || root instanceof ShadowRoot)) return false;
  const top = root.elementFromPoint(x, y);
  if (!top) return false;
  if (mention.pieces.some(({ node }) => node.parentElement === top)) return true;
  if (top.contains(own)) return !isClipped(own, top, x, y);
  const block = own.closest("article, li, section, div");
  return top instanceof HTMLAnchorElement && block !== null && block.contains(top);
}

/** True when a box between `own` and the element `top` around it cuts off what lies at the point. */
function isClipped(own: Element, top: Element, x: number, y: number): boolean {
  for (let element: Element | null = own; element && element !== top; element = element.parentElement) {
    if (getComputedStyle(element).overflow === "visible") continue;
    const box = element.getBoundingClientRect();
    if (x < box.left || x > box.right || y < box.top || y > box.bottom) return true;
  }
  return false;
}
