type ExtensionWorld = { readonly chrome?: { readonly dom?: { openOrClosedShadowRoot(element: Element): unknown } } };

/** The shadow tree of an element, closed ones included: each browser has its own door to those, for extensions only. */
export function shadowTreeOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  if ("openOrClosedShadowRoot" in element) return asTree(element.openOrClosedShadowRoot);
  const world: unknown = globalThis; // an interface of Chromium alone, unknown to the types of the other browser
  const { chrome } = world as ExtensionWorld;
  return element instanceof HTMLElement ? asTree(chrome?.dom?.openOrClosedShadowRoot(element)) : null;
}

function asTree(value: unknown): ShadowRoot | null {
  return value instanceof ShadowRoot ? value : null;
}
