/** @typedef {{ next: Map<string, Node>, ends: boolean }} Node */

/**
 * The source of a regular expression that matches any of `names`, shared beginnings written once: the fastest form in
 * which a regular expression can be given many names.
 * @param {readonly string[]} names
 */
export function trieSource(names) {
  const root = newNode();
  for (const name of names) {
    let node = root;
    for (const letter of name) {
      const next = node.next.get(letter) ?? newNode();
      node.next.set(letter, next);
      node = next;
    }
    node.ends = true;
  }
  return sourceOf(root);
}

/** @returns {Node} */
function newNode() {
  return { next: new Map(), ends: false };
}

/**
 * @param {Node} node
 * @returns {string}
 */
function sourceOf(node) {
  const branches = [...node.next].map(
    ([letter, next]) => letter.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&") + sourceOf(next),
  );
  if (branches.length === 0) return "";
  const either = branches.length === 1 && !node.ends ? branches[0] : `(?:${branches.join("|")})`;
  return node.ends ? `${either}?` : `${either}`;
}
