/**
 * Custom elements remembered because they may get a shadow tree later, when their script has loaded. Pages that have more
 * use them as plain boxes.
 */
const MOST_WAITING = 300;

export type ShadowTrees = {
  /** The shadow tree of an element; null where there is none (yet). */
  of(element: Element): ShadowRoot | null;
  /** Trees that elements asked for before have got since. */
  opened(): ShadowRoot[];
};

/**
 * The shadow trees of a page. Nothing tells that an element gets one, so elements that may are looked at again when the
 * page changes.
 * @param shadowOf finds the tree of an element, closed ones included where the browser allows it
 * @param found is told each tree once
 */
export function createShadowTrees(
  shadowOf: (element: Element) => ShadowRoot | null,
  found: (root: ShadowRoot) => void,
): ShadowTrees {
  const known = new WeakSet<ShadowRoot>();
  const waiting = new Set<Element>();

  function of(element: Element): ShadowRoot | null {
    const isCustom = element.localName.includes("-");
    // Asking the browser for closed trees takes its time, and only custom elements are worth it.
    const root = isCustom ? shadowOf(element) : element.shadowRoot;
    if (!root) {
      if (isCustom && waiting.size < MOST_WAITING) waiting.add(element);
      return null;
    }
    waiting.delete(element);
    if (!known.has(root)) found(root);
    known.add(root);
    return root;
  }

  return {
    of,
    opened: () => {
      const roots: ShadowRoot[] = [];
      for (const element of waiting) {
        if (!element.isConnected) waiting.delete(element);
        else {
          const root = of(element);
          if (root) roots.push(root);
        }
      }
      return roots;
    },
  };
}
