/**
 * One line on what a step came to and how long it took.
 * @param {{ ok: boolean, name: string, ms: number, detail?: string }} step `ms` in milliseconds
 */
export function printStep({ ok, name, ms, detail }) {
  const seconds = `${(ms / 1000).toFixed(1)} s`;
  console.log(`${ok ? "ok    " : "FAILED"}  ${name.padEnd(22)} ${seconds.padStart(7)}${detail ? `  ${detail}` : ""}`);
}

/**
 * Everything a failed step had to say, indented under its name.
 * @param {string} name
 * @param {string} output
 */
export function printOutput(name, output) {
  const lines = output.trimEnd().split("\n");
  console.log(`\n--- ${name}\n${lines.map((line) => `    ${line}`).join("\n")}\n`);
}

/**
 * What the reader of the terminal should do next, without a stack trace.
 * @param {unknown} error
 */
export function printProblem(error) {
  console.error(error instanceof Problem ? `\n${error.message}\n` : error);
}

/** Something only the person at the machine can put right; its message is one paragraph that says how. */
export class Problem extends Error {}
