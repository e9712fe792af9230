import type { Page } from "puppeteer-core";

/** A rectangle of the viewport, in CSS px. */
export type Rect = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/**
 * The texts we painted on a page, in order; pages under test call their own highlights "page-…". Read as any script of the page can read them; a mention cut by markup comes in
 * one text, its pieces joined.
 */
export async function paintedTexts(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const pieces: Range[] = [];
    for (const [name, highlight] of CSS.highlights) {
      if (name.startsWith("page-")) continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        pieces.push(range);
      }
    }
    pieces.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    const texts: string[] = [];
    let last: Range | null = null;
    for (const piece of pieces) {
      const between = document.createRange();
      if (last) {
        between.setStart(last.endContainer, last.endOffset);
        between.setEnd(piece.startContainer, piece.startOffset);
      }
      const text = piece.toString();
      if (last && between.toString() === "") texts.push(`${texts.pop() ?? ""}${text}`);
      else texts.push(text);
      last = piece;
    }
    return texts.map((text) => text.replace(/\s+/g, " "));
  });
}

/**
 * Brings the occurrence of `text` on the page with index `nth` (0 is the first) into view.
 * @returns its first line's rectangle
 * @throws when the page does not have it
 */
export async function rectOfText(page: Page, text: string, nth: number): Promise<Rect> {
  const rect = await page.evaluate(
    (wanted, index) => {
      const nodes: { node: Text; start: number }[] = [];
      let joined = "";
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.parentElement?.closest("script, style, noscript")) continue;
        nodes.push({ node: node as Text, start: joined.length });
        joined += (node as Text).data;
      }
      // One code unit for one: offsets stay those of the page.
      const plain = joined.replace(/[\s\u00a0\u202f]/g, " ").replace(/[\u2010\u2011]/g, "-");
      let at = plain.indexOf(wanted);
      for (let seen = 0; seen < index && at >= 0; seen++) at = plain.indexOf(wanted, at + 1);
      if (at < 0) return null;
      const placeOf = (offset: number) => {
        const found = nodes.findLast((each) => each.start <= offset);
        return found ? { node: found.node, offset: offset - found.start } : null;
      };
      const first = placeOf(at);
      const last = placeOf(at + wanted.length - 1);
      if (!first || !last) return null;
      const range = document.createRange();
      range.setStart(first.node, first.offset);
      range.setEnd(last.node, last.offset + 1);
      const box = range.getBoundingClientRect();
      if (box.top < 0 || box.bottom > innerHeight) {
        first.node.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
      }
      const line = [...range.getClientRects()].find((each) => each.width > 1);
      return line ? { x: line.x, y: line.y, width: line.width, height: line.height } : null;
    },
    text,
    nth,
  );
  if (!rect) throw new Error(`"${text}" (occurrence ${nth + 1}) is not on ${page.url()}.`);
  return rect;
}
