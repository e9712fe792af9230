/** A command was asked wrongly: the message says how. */
export class Misuse extends Error {}

/**
 * Ends a command that was asked wrongly.
 * @param {string} message
 * @returns {never}
 */
export function misuse(message) {
  throw new Misuse(message);
}
