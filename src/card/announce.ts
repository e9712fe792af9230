/** Browsers' own live region, which needs no element in the page. Too new for TypeScript's types. */
type Announcing = { ariaNotify?(text: string): void };

/** Has assistive technology say `text` when it has nothing more urgent to say. */
export function announce(document: Document & Announcing, text: string): void {
  document.ariaNotify?.(text);
}
