import fc from "fast-check";

/**
 * How many times as often as usual, and from which seed; `npm run fuzz` says so. Without a seed each run has its own, which
 * fast-check tells when a case fails.
 */
const { GENERATED_TIMES: times = "1", GENERATED_SEED: seed } = process.env;

/** Cases of a property whose test names no number, by fast-check's own choice. */
const USUAL = 100;

fc.configureGlobal({ ...runs(USUAL), ...(seed === undefined ? {} : { seed: Number(seed) }) });

/** How many cases a property is tried on: `usual` in `npm test`, more in `npm run fuzz`. */
export function runs(usual: number): { readonly numRuns: number } {
  return { numRuns: usual * Number(times) };
}

/**
 * A seed for `npm test`, where a test takes so long for a case that it should be the same few cases for everybody; none in
 * `npm run fuzz`, which tries others.
 */
export function seedOf(usual: number): { readonly seed?: number } {
  return times === "1" && seed === undefined ? { seed: usual } : {};
}

/** fast-check, told how often: properties take it from here. */
export { fc };
