/** An object out of a storage or a file, of which nothing is known yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** The value when it is an object and no list; null when it is anything else. */
export function asFields(value: unknown): Fields | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : null;
}

/** True when two values of JSON say the same, in whatever order their fields stand: each storage has its own. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, at) => isSame(item, other[at]));
  }
  const [left, right] = [asFields(one), asFields(other)];
  if (!left || !right) return one === other;
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && isSame(left[key], right[key]))
  );
}
