import { mkdir, readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { loadSource } from "./lib/load-source.mjs";
import { printProblem } from "./lib/print.mjs";
import { DATASET, readDatasetFiles } from "./lib/read-dataset.mjs";
import { recordSchemas } from "./lib/record-schemas.mjs";

/**
 * `npm run data:schema`: writes the JSON Schemas that editors complete and check records by, after a shape has changed,
 * and names them in the records that do not name theirs yet. A second run changes nothing.
 */
try {
  const folder = resolve(DATASET, "schemas");
  await mkdir(folder, { recursive: true });
  const schemas = await recordSchemas();
  for (const { name, text } of schemas) await writeFile(resolve(folder, name), text);
  const named = await nameSchemas();
  console.log(`Wrote ${schemas.length} schemas to src/dataset/schemas; ${named} records were told of theirs.`);
} catch (error) {
  printProblem(error);
  process.exitCode = 1;
}

/** Gives records without `$schema` theirs, as a first line. */
async function nameSchemas() {
  const { schemaAddress } = await loadSource("src/dataset/schema-files.ts");
  let named = 0;
  for (const { path, content } of await readDatasetFiles()) {
    const address = schemaAddress(path);
    if (address === null || typeof content !== "object" || content === null || "$schema" in content) continue;
    const file = resolve(DATASET, path);
    const text = await readFile(file, "utf8");
    await writeFile(file, text.replace("{", `{\n  "$schema": ${JSON.stringify(address)},`));
    named++;
  }
  return named;
}
