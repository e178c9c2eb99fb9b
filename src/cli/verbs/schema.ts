import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeJsonSchema } from "../../formats/writeJsonSchema.ts";
import { dataFolder, shortPath } from "../readFolder.ts";
import type { Verb } from "../terminal/verb.ts";

/** `parley schema`: the schema file that editors read, made anew from the one the checks use. */
export const schema: Verb = {
  name: "schema",
  takes: "",
  summary: "write the JSON Schema by which editors complete and underline the YAML",
  help: "It is written to graph-data/dataset.schema.json.",
  words: [0, 0],
  flags: {},
  run() {
    const path = join(dataFolder, "dataset.schema.json");
    const schema = writeJsonSchema();
    const file = shortPath(path);
    // A page that was built from the same stays up to date.
    if (existsSync(path) && readFileSync(path, "utf8") === schema)
      return { text: `${file} is up to date`, data: { file, written: false } };
    writeFileSync(path, schema);
    return { text: `wrote ${file}`, data: { file, written: true } };
  },
};
