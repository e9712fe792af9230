/** Time as the card knows it, handed in so that tests can wind it. */
export type Clock = {
  /** ms since some fixed moment. */
  now(): number;
  /** Calls back after `delay` ms. @returns what cancels it. */
  after(delay: number, run: () => void): () => void;
  /** Calls back before the next frame is painted. @returns what cancels it. */
  nextFrame(run: () => void): () => void;
};

/** The clock of a page. */
export function pageClock(view: Window): Clock {
  return {
    now: () => view.performance.now(),
    after(delay, run) {
      const timer = view.setTimeout(run, delay);
      return () => view.clearTimeout(timer);
    },
    nextFrame(run) {
      const frame = view.requestAnimationFrame(run);
      return () => view.cancelAnimationFrame(frame);
    },
  };
}
