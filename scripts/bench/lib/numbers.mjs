/**
 * The value below which a share of the others lies; NaN of nothing.
 * @param {readonly number[]} values
 * @param {number} share 0 to 1; 0.5 is the median
 */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const low = sorted[Math.floor(place)] ?? Number.NaN;
  const high = sorted[Math.ceil(place)] ?? Number.NaN;
  return low + (high - low) * (place - Math.floor(place));
}

/** @param {readonly number[]} values */
export function median(values) {
  return quantile(values, 0.5);
}

/** @param {readonly number[]} values */
export function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}

/**
 * Waits.
 * @param {number} ms milliseconds
 */
export function pause(ms) {
  return new Promise((resume) => setTimeout(resume, ms));
}
