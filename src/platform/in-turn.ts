/**
 * Runs pieces of work on the settings one after the other, whichever window of the extension they come from: each reads
 * what the one before has written, so that of two changes at once none is lost.
 */
export async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  return await navigator.locks.request("settings", work);
}
