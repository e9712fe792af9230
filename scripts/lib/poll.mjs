/** Milliseconds a browser has for what it was asked. */
const PATIENCE_MS = 10_000;
const PAUSE_MS = 50;

/**
 * Asks again and again until there is an answer.
 * @template Answer
 * @param {() => Promise<Answer | null>} ask
 * @returns {Promise<Answer | null>} null when patience ends
 */
export async function poll(ask) {
  for (let waited = 0; waited < PATIENCE_MS; waited += PAUSE_MS) {
    const answer = await ask();
    if (answer !== null) return answer;
    await new Promise((resume) => setTimeout(resume, PAUSE_MS));
  }
  return null;
}
