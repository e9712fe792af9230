import type { Point } from "./geometry";

/** CSS px the pointer may tremble on a heading before the card moves with it. */
const STEADY = 4;

/** What a reader does by pressing and moving the pointer; it is no handle. */
const NOT_A_HANDLE = "button, a, input";

/**
 * Lets the reader move a card by its heading. Text in it can be selected as before, because only `.head` is a handle.
 * @param move is told by how many CSS px the pointer has moved since it was last told
 */
export function watchDrag(root: ShadowRoot, move: (by: Point) => void): void {
  let drag: { readonly pointerId: number; last: Point; moving: boolean } | null = null;

  root.addEventListener("pointerdown", (event) => {
    const { target } = event;
    if (!(event instanceof PointerEvent) || event.button !== 0 || !(target instanceof Element)) return;
    if (!target.closest(".head") || target.closest(NOT_A_HANDLE)) return;
    drag = { pointerId: event.pointerId, last: pointOf(event), moving: false };
    // Outside the card the moves would be the page's.
    target.setPointerCapture(event.pointerId);
    // Nothing is selected on the way.
    event.preventDefault();
  });
  root.addEventListener("pointermove", (event) => {
    if (!drag || !(event instanceof PointerEvent) || event.pointerId !== drag.pointerId) return;
    const { x, y } = pointOf(event);
    const by = { x: x - drag.last.x, y: y - drag.last.y };
    if (!drag.moving && Math.hypot(by.x, by.y) < STEADY) return;
    drag = { ...drag, last: { x, y }, moving: true };
    move(by);
  });
  for (const type of ["pointerup", "pointercancel"]) {
    root.addEventListener(type, () => {
      drag = null;
    });
  }
}

function pointOf({ clientX, clientY }: PointerEvent): Point {
  return { x: clientX, y: clientY };
}
