import { inCardRoot } from "../../scripts/lib/card-root.mjs";
import type { Reader } from "./reader";

/** Texts of the card that are wider than what they stand in, or higher than a box that does not scroll. */
export async function cutOff({ target, page }: Reader): Promise<readonly string[]> {
  const found = await inCardRoot(target, page, (root: ShadowRoot) =>
    [...root.querySelectorAll<HTMLElement>(".card, .card *")]
      .filter((each) => each.checkVisibility() && !each.closest("svg, .heard"))
      .filter((each) => {
        const { overflowX, overflowY, display, textOverflow } = getComputedStyle(each);
        if (display === "inline" || textOverflow === "ellipsis") return false;
        const isWide = each.scrollWidth > each.clientWidth + 1 && overflowX !== "visible";
        return isWide || (overflowY === "hidden" && each.scrollHeight > each.clientHeight + 1);
      })
      .map((each) => `${each.localName}.${each.className}: ${each.innerText.slice(0, 40)}`),
  );
  if (!found) throw new Error("No card is open.");
  return found;
}
