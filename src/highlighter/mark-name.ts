import type { MarkStyle } from "../model/marks";

/**
 * The names under which marks are registered with the browser's highlight registry, one in use at a time;
 * `content/marks.css` styles them. A page can read the names in that registry, so they tell the look and nothing else.
 */
export const MARK_NAMES: Readonly<Record<MarkStyle, string>> = {
  dotted: "kv-note",
  solid: "kv-note-line",
  tint: "kv-note-tint",
};
