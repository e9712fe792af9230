/**
 * The name under which mentions are registered with the browser's highlight registry; `content/marks.css` styles it.
 * A page can read the names in that registry, so there is one for everything and it says nothing.
 */
export const MARK_NAME = "kv-note";
