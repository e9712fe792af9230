/** A point of the viewport, in CSS px. */
export type Point = { readonly x: number; readonly y: number };

/** A width and a height, in CSS px. */
export type Size = { readonly width: number; readonly height: number };

/** A rectangle of the viewport, in CSS px. A `DOMRect` is one. */
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** The smallest box around all of `boxes`. */
export function boundsOf(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}

/** True when the point lies in the box or on its edge. */
export function contains(box: Box, { x, y }: Point): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

/** The box grown by `by` CSS px on every side. */
export function grown(box: Box, by: number): Box {
  return { left: box.left - by, top: box.top - by, right: box.right + by, bottom: box.bottom + by };
}

/** The line of `boxes` that is nearest to the point, by height and then by width. */
export function nearestBox<Each extends Box>(boxes: readonly Each[], point: Point): Each | null {
  const distance = (box: Box) => {
    const across = Math.max(box.left - point.x, point.x - box.right, 0);
    const down = Math.max(box.top - point.y, point.y - box.bottom, 0);
    return across ** 2 + down ** 2;
  };
  return boxes.reduce<Each | null>((best, box) => (best && distance(best) <= distance(box) ? best : box), null);
}
