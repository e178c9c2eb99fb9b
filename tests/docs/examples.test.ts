import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { checkSourceFiles } from "../../src/cli/passages/checkSourceFiles.ts";
import { root } from "../../src/cli/project.mjs";
import { parseYamlFolder } from "../../src/formats/yaml.ts";
import { buildKnowledge } from "../../src/model/knowledge.ts";
import { checkStory } from "../../src/view/story/checkStory.ts";
import type { SetAside, Statement } from "../../src/model/dataset.ts";

/** The first block of a kind on a page, or the first that starts with these words. */
const blockIn = (page: string, kind: string, start = ""): string =>
  new RegExp(`^\`\`\`${kind}\n(${start}.*?)^\`\`\`$`, "ms").exec(readFileSync(path.join(root, page), "utf8"))?.[1] ??
  "";

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

describe("the example of a passage set aside", () => {
  it("is one that the Antarctic dataset sets aside", () => {
    const { setAside } = parse(blockIn("docs/data-format.md", "yaml", "setAside:")) as { setAside: SetAside[] };
    const folder = path.join(root, "graph-data/antarctic-treaty-1959");
    const real = parse(readFileSync(path.join(folder, "set-aside.yaml"), "utf8")) as { setAside: SetAside[] };
    expect(setAside).toHaveLength(1);
    expect(real.setAside).toContainEqual(setAside[0]);
  });
});

describe("the example of a story", () => {
  it("is one that makes sense over the example dataset", () => {
    const text = blockIn("docs/data-format.md", "yaml", "stories:");
    const { dataset, problems } = parseYamlFolder([
      { path: "example.yaml", text: example },
      { path: "story.yaml", text },
    ]);
    expect(problems).toEqual([]);
    expect(dataset.stories).toHaveLength(1);
    const k = buildKnowledge({ ...dataset, positions: {} });
    expect(dataset.stories.flatMap((story) => checkStory(k, story))).toEqual([]);
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
