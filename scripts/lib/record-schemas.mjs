import { toJsonSchema } from "@valibot/to-json-schema";
import { loadSource } from "./load-source.mjs";

/**
 * The JSON Schemas that editors complete and check records by, made from the shapes that `data:check` uses.
 * @returns {Promise<{ name: string, text: string }[]>} `name`: of the file, in `src/dataset/schemas`
 * @throws when a shape has something JSON Schema cannot say and this file does not know
 */
export async function recordSchemas() {
  const [{ SCHEMA_FILES }, { canonicalJson }] = await Promise.all([
    loadSource("src/dataset/schema-files.ts"),
    loadSource("src/importers/canonical-json.ts"),
  ]);
  /** @type {readonly import("../../src/dataset/schema-files").SchemaFile[]} */
  const kinds = SCHEMA_FILES;
  return kinds.map(({ name, title, shape, writtenByHand }) => {
    const { $schema, properties, ...rest } = toJsonSchema(shape, { overrideAction, overrideSchema });
    const own = writtenByHand
      ? { $schema: { type: "string", description: "The schema that editors check this by." } }
      : {};
    const schema = { $schema, title, ...rest, properties: { ...own, ...properties } };
    return { name: `${name}.schema.json`, text: canonicalJson(schema) };
  });
}

/** @type {NonNullable<import("@valibot/to-json-schema").ConversionConfig["overrideAction"]>} */
function overrideAction({ valibotAction, jsonSchema }) {
  // JSON Schema has no words for such a check; `data:check` tells what it finds.
  if (valibotAction.type === "check") return jsonSchema;
  // Patterns stand beside checks that say more than a pattern can, such as whether a day is in the calendar.
  if (valibotAction.type === "metadata" && "metadata" in valibotAction)
    return { ...jsonSchema, .../** @type {object} */ (valibotAction.metadata) };
  return undefined;
}

/** @type {NonNullable<import("@valibot/to-json-schema").ConversionConfig["overrideSchema"]>} */
function overrideSchema({ valibotSchema }) {
  // Every custom shape is an id, whose form its pattern gives.
  return valibotSchema.type === "custom" ? { type: "string" } : undefined;
}
