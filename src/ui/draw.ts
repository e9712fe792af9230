import { type ComponentChildren, Fragment, isValidElement, type VNode } from "preact";
import type { Drawing, DrawnElement } from "../model/drawing";

/**
 * Draws Preact components into plain data. They must be pure functions of their properties: no hooks, no handlers; what
 * a button does is said by its `data-do`.
 * @throws on a handler or another value that cannot be data, naming element and property
 */
export function draw(node: ComponentChildren): Drawing[] {
  if (node === null || node === undefined || typeof node === "boolean") return [];
  if (Array.isArray(node)) return node.flatMap((child) => draw(child));
  if (!isValidElement(node)) return [String(node)];
  const { type, props } = node as VNode<Readonly<Record<string, unknown>>>; // what isValidElement has just checked
  if (type === Fragment) return draw(childrenOf(props));
  if (typeof type === "function") return draw((type as (properties: typeof props) => ComponentChildren)(props));
  return [{ tag: type, attributes: attributesOf(type, props), children: draw(childrenOf(props)) }];
}

function childrenOf({ children }: Readonly<Record<string, unknown>>): ComponentChildren {
  return children as ComponentChildren; // Preact gives `children` no other type
}

function attributesOf(tag: string, props: Readonly<Record<string, unknown>>): DrawnElement["attributes"] {
  const attributes: Record<string, string | number | true> = {};
  for (const [name, value] of Object.entries(props)) {
    if (name === "children" || name === "key" || value === null || value === undefined) continue;
    // `aria-*` says false in so many words; any other attribute that is false is not there.
    if (value === false && !name.startsWith("aria-")) continue;
    if (name === "style" && typeof value === "object") attributes.style = styleText(value);
    else if (typeof value === "string" || typeof value === "number" || value === true) attributes[name] = value;
    else if (value === false) attributes[name] = "false";
    else throw new Error(`<${tag}> has a ${name} that cannot be drawn.`);
  }
  return attributes;
}

/** `{ flexGrow: 119 }` → `flex-grow:119`. */
function styleText(style: object): string {
  const hyphened = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return Object.entries(style)
    .map(([name, value]) => `${hyphened(name)}:${value}`)
    .join(";");
}
