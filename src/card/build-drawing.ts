import type { DrawnElement } from "../model/drawing";

const SVG = "http://www.w3.org/2000/svg";

/**
 * Makes elements of a drawing. A card does not change once it is drawn, but for the parts a reader opens, so that
 * nothing of a rendering library is needed in the page.
 */
export function buildDrawing(document: Document, drawing: DrawnElement): Element {
  return build(document, drawing, false);
}

function build(document: Document, { tag, attributes, children }: DrawnElement, inSvg: boolean): Element {
  const isSvg = inSvg || tag === "svg";
  const element = isSvg ? document.createElementNS(SVG, tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    // A page's security policy may forbid style attributes, and never forbids this.
    if (name === "style" && element instanceof HTMLElement) element.style.cssText = String(value);
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  for (const child of children) element.append(typeof child === "string" ? child : build(document, child, isSvg));
  return element;
}
