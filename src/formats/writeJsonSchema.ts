import { z } from "zod";
import { fileSchema } from "./schema.ts";

/** The JSON Schema by which editors complete and underline a dataset's YAML files. */
export const writeJsonSchema = (): string => {
  const schema = z.toJSONSchema(fileSchema, { io: "input", target: "draft-7" });
  const titled = {
    ...schema,
    title: "A file of a Parley dataset",
    description: "Lists from all files of a folder are put together.",
  };
  return `${JSON.stringify(titled, null, 2)}\n`;
};
