/** Elements that begin a section of their own, which ends with them. */
const SECTIONING = new Set(["ARTICLE", "SECTION", "ASIDE"]);

const HEADINGS = "h1, h2, h3, h4, h5, h6";
const HEADING = /^H[1-6]$/;

/** Siblings looked back at for a heading; farther back, text counts to the section around it. */
const MOST_SIBLINGS = 200;

/** Where a walk stands: the section, and the language spoken there. */
export type Place = {
  /** The heading or sectioning element that begins the section, or the root of the tree. */
  section(): Node;
  /** The nearest `lang` (BCP 47) below the root element, which speaks for the whole page; null where there is none. */
  language(): string | null;
  enter(element: Element): void;
  leave(element: Element): void;
};

type Level = { readonly element: Node; section: Node; readonly language: string | null };

/** Sections of one page. A text belongs to the last heading before it in the `article`, `section` or `aside` around it. */
export type Sections = {
  /** The place at which a walk of `root` begins. */
  openAt(root: Node): Place;
  /** Notes that a walk of `root` ended at `place`, so that what is added after it need not look back. */
  closeAt(root: Node, place: Place): void;
};

/** Sections of a page of which nothing was read yet. */
export function createSections(): Sections {
  /** Where text that follows a node belongs. */
  const after = new WeakMap<Node, Node>();

  function sectionBefore(root: Node): Node {
    for (let at: Node | null = root; at; at = parentOf(at)) {
      if (at !== root && isSectioning(at)) return at;
      let looked = 0;
      for (let before = at.previousSibling; before && looked < MOST_SIBLINGS; before = before.previousSibling) {
        const section = after.get(before) ?? lastHeadingIn(before);
        if (section) return section;
        looked++;
      }
    }
    return root.getRootNode();
  }

  return {
    openAt: (root) => openPlace({ element: root, section: sectionBefore(root), language: languageAround(root) }),
    closeAt: (root, place) => after.set(root, place.section()),
  };
}

function openPlace(ground: Level): Place {
  const levels = [ground];
  const here = () => levels.at(-1) ?? ground;
  return {
    section: () => here().section,
    language: () => here().language,
    enter: (element) => {
      if (HEADING.test(element.tagName)) here().section = element;
      const language = element.getAttribute("lang");
      if (!isSectioning(element) && language === null) return;
      const { section } = here();
      levels.push({
        element,
        section: isSectioning(element) ? element : section,
        language: element === element.ownerDocument.documentElement ? null : (language ?? here().language),
      });
    },
    leave: (element) => {
      const { section } = here();
      if (levels.length === 1 || here().element !== element) return;
      levels.pop();
      // A heading in a box that only names its language heads what follows the box as well.
      if (!isSectioning(element)) here().section = section;
    },
  };
}

function isSectioning(node: Node): boolean {
  return node instanceof Element && SECTIONING.has(node.tagName);
}

function lastHeadingIn(node: Node): Element | null {
  if (!(node instanceof Element) || isSectioning(node)) return null;
  if (HEADING.test(node.tagName)) return node;
  // Asking for headings takes a while, and most of the siblings of a new paragraph are paragraphs.
  if (node.firstElementChild === null) return null;
  const own = [...node.querySelectorAll(HEADINGS)].filter((heading) => !isInSection(heading, node));
  return own.at(-1) ?? null;
}

function isInSection(heading: Element, within: Element): boolean {
  const around = heading.closest("article, section, aside");
  return around !== null && within.contains(around);
}

function languageAround(node: Node): string | null {
  const element =
    node instanceof Element ? node : (node.parentElement ?? (node instanceof ShadowRoot ? node.host : null));
  return element?.closest("[lang]:not(:root)")?.getAttribute("lang") ?? null;
}

/** The node around `node`; around a shadow tree, its host. */
export function parentOf(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}

/** `ask`, where the answer goes by what is around a node: put once for all children of an element. For one use, at once. */
export function oncePerParent(ask: (node: Node) => boolean): (node: Node) => boolean {
  const answers = new Map<Node | null, boolean>();
  return (node) => {
    const parent = parentOf(node);
    const answer = answers.get(parent) ?? ask(node);
    answers.set(parent, answer);
    return answer;
  };
}
