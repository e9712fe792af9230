import { rmSync } from "node:fs";
import { resolve } from "node:path";
import { Problem } from "../lib/print.mjs";
import { ROOT } from "../lib/run.mjs";
import { npmScript } from "../lib/steps.mjs";
import { atMost, printRows } from "./lib/rows.mjs";

/** How long it takes to build both extensions from nothing. Wall time: it is waited for. */
export async function run() {
  rmSync(resolve(ROOT, "dist"), { recursive: true, force: true });
  const started = Date.now();
  const { failed, output } = await npmScript("build");
  if (failed > 0) throw new Problem(`The extension could not be built:\n${output}`);
  const rows = [atMost("build, both browsers", { measured: (Date.now() - started) / 1000, unit: "s", most: 10 })];
  printRows(rows);
  return { rows };
}
