import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { checkSourceFiles } from "../../src/cli/passages/checkSourceFiles.ts";
import { root } from "../../src/cli/project.mjs";
import { parseYamlFolder } from "../../src/formats/yaml.ts";
import type { Statement } from "../../src/model/dataset.ts";

/** The first block of a kind on a page. */
const blockIn = (page: string, kind: string): string =>
  new RegExp(`^\`\`\`${kind}\n(.*?)^\`\`\`$`, "ms").exec(readFileSync(path.join(root, page), "utf8"))?.[1] ?? "";

const example = blockIn("docs/data-format.md", "yaml");

describe("the example in docs/data-format.md", () => {
  const { dataset, problems } = parseYamlFolder([{ path: "example.yaml", text: example }]);

  it("is a dataset without problems", () => {
    expect(problems).toEqual([]);
    expect(dataset.statements.map(({ standing }) => standing)).toEqual(["undisputed", "disputed"]);
  });

  it("points to passages of the source that stands above it", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "parley-example-"));
    writeFileSync(path.join(folder, "outline.txt"), blockIn("docs/data-format.md", "text"));
    const breaches = checkSourceFiles(dataset, folder);
    rmSync(folder, { recursive: true });
    expect(breaches).toEqual([]);
  });
});

describe("the example in README.md", () => {
  it("is a statement of that example", () => {
    const { statements } = parse(blockIn("README.md", "yaml")) as { statements: Statement[] };
    const known = parse(example) as { statements: Statement[] };
    expect(statements).toHaveLength(1);
    const { time: _, ...statement } = known.statements[1]!;
    expect(statements[0]).toEqual(statement);
  });
});
