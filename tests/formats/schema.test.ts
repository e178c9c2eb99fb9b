import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fileSchema } from "../../src/formats/schema.ts";
import { writeJsonSchema } from "../../src/formats/writeJsonSchema.ts";
import { parseYamlFolder } from "../../src/formats/yaml.ts";
import { lakeFolder } from "../support/lakeTreaty.ts";

test("the schema file that editors read is the one that the checks use: `npm run parley -- schema` writes it", () => {
  const written = readFileSync(new URL("../../graph-data/dataset.schema.json", import.meta.url), "utf8");
  expect(written).toBe(writeJsonSchema());
});

test("the schema file is one that editors know, and refuses unknown keys", () => {
  const schema = JSON.parse(writeJsonSchema()) as Record<string, unknown>;
  expect(schema).toMatchObject({ $schema: "http://json-schema.org/draft-07/schema#", additionalProperties: false });
  expect(Object.keys(schema.properties as object)).toEqual(Object.keys(fileSchema.shape));
});

test("what people never write is not in the schema of files", () => {
  expect(writeJsonSchema()).not.toMatch(/"(standing|format|version)":/);
  const { problems } = parseYamlFolder(lakeFolder(["stories.yaml", "stories:", "positions: {}\nstories:"]));
  expect(problems.map(({ where }) => where)).toEqual(["stories.yaml:1:1"]);
});
