import { searchText } from "../i18n/search-text";
import type { MentionGroup } from "./view-model";

/** The lines whose name holds `query`, in whatever case and with or without accents; groups without any are left out. */
export function filterGroups(groups: readonly MentionGroup[], query: string): MentionGroup[] {
  const wanted = searchText(query.trim());
  return groups
    .map(({ kind, lines }) => ({ kind, lines: lines.filter(({ name }) => searchText(name).includes(wanted)) }))
    .filter(({ lines }) => lines.length > 0);
}
