import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { compileFolder } from "../../src/cli/compile.ts";
import { shortPath } from "../../src/cli/readFolder.ts";
import { writeStoryFile } from "../../src/formats/storyFile.ts";
import { buildKnowledge } from "../../src/model/knowledge.ts";
import type { Story } from "../../src/model/story.ts";
import { stampStory } from "../../src/view/story/storyBasis.ts";
import { askParley, makeLake } from "../support/askParley.ts";
import { lakeFolder } from "../support/lakeTreaty.ts";

const sound = makeLake(lakeFolder());
const faulty = makeLake(lakeFolder(["stories.yaml", "evidence: [ferry-binds-north]", "evidence: [ferry-binds-nort]"]));
const bare = makeLake(lakeFolder(["stories.yaml", "", "presets: []\n"]));
afterAll(() => [sound, faulty, bare].forEach(({ remove }) => remove()));

const file = (name: string, text: string): string => {
  const path = join(sound.folder, name);
  writeFileSync(path, text);
  return path;
};
const story: Story = {
  id: "walk",
  title: "A walk",
  scenes: [{ id: "one", title: "One", text: "North.", view: "v1;s=north", evidence: ["ferry-binds-north"], duration: 65 }],
}; // prettier-ignore

describe("story list", () => {
  it("lists the stories of a dataset with their sizes, as text and as data", async () => {
    const { code, out } = await askParley("story", "list", sound.lake);
    expect([code, out]).toEqual([0, "lake: Lake treaty\n  first-look  A first look (1 scene, 1 statement)"]);
    const json = await askParley("story", "list", sound.lake, "--json");
    expect(JSON.parse(json.out)).toEqual([
      {
        dataset: "lake",
        title: "Lake treaty",
        stories: [{ id: "first-look", title: "A first look", scenes: 1, steps: 0, statements: 1 }],
      },
    ]);
  });

  it("lists those of every dataset where none is named", async () => {
    const { code, out } = await askParley("story", "list");
    expect(code).toBe(0);
    expect(out).toMatch(/^ukraine-2025: .*\n {2}\S+ +.* \(\d+ scenes, \d+ statements, \d:\d\d\)$/m);
    expect(out).toContain("antarctic-treaty-1959: ");
  });

  it("says that there are none", async () => {
    expect(await askParley("story", "list", bare.lake)).toMatchObject({
      code: 1,
      out: "lake: Lake treaty\n  no stories",
    });
  });
});

describe("story check", () => {
  it("says what makes no sense in a story of a dataset, with its place", async () => {
    const where = shortPath(join(faulty.lake, "stories.yaml"));
    const { code, out } = await askParley("story", "check", "first-look", faulty.lake);
    expect(code).toBe(1);
    expect(out).toMatch(
      new RegExp(
        `^${where}:2:\\d+  there is no statement "ferry-binds-nort"  \\(did you mean \`ferry-binds-north\`\\?\\)\n`,
      ),
    );
    expect(out).toMatch(/\nfirst-look: 1 problem \(1 scene, 1 statement\)$/);
  });

  it("makes the check of the whole dataset fail as well, and the dataset is not compiled", async () => {
    const { code, out } = await askParley("check", faulty.lake);
    expect(code).toBe(1);
    expect(out).toContain('there is no statement "ferry-binds-nort"');
    expect(compileFolder(faulty.lake)).toMatchObject({
      problems: [{ message: 'there is no statement "ferry-binds-nort"' }],
    });
    expect(compileFolder(faulty.lake).dataset).toBeUndefined();
  });

  it("takes words of a title, and lists what they may mean", async () => {
    expect(await askParley("story", "check", "look", sound.lake)).toMatchObject({
      code: 0,
      out: "first-look: 0 problems (1 scene, 1 statement)",
    });
    expect(await askParley("story", "check", "other", sound.lake)).toMatchObject({
      code: 1,
      out: 'nothing is called "other"; there is:\n  first-look  A first look',
    });
    const none = await askParley("story", "check", "look", bare.lake);
    expect([none.code, none.err]).toEqual([2, expect.stringContaining("lake has no stories")]);
  });

  it("checks a story of a file, with line and column", async () => {
    const path = file("walk.yaml", writeStoryFile(story));
    expect(await askParley("story", "check", path, sound.lake)).toMatchObject({
      code: 0,
      out: "walk: 0 problems (1 scene, 1 statement, 1:05)",
    });
    const wrong = file(
      "wrong.yaml",
      writeStoryFile({ ...story, scenes: [{ ...story.scenes[0]!, view: "v1;s=nort" }] }),
    );
    const { code, out } = await askParley("story", "check", wrong, sound.lake);
    expect(code).toBe(1);
    expect(out).toContain('wrong.yaml:9:11  the view names "nort", which is not there  (did you mean `north`?)');
  });

  it("says why a file can't be read, and which dataset is missing", async () => {
    const broken = file("broken.yaml", "id: a\nscenes: [\n");
    const read = await askParley("story", "check", broken, sound.lake, "--json");
    expect(read.code).toBe(1);
    expect(JSON.parse(read.out)).toMatchObject([
      { file: shortPath(broken), problems: [{ where: expect.stringContaining("broken.yaml:") as string }] },
    ]);
    const foreign = file("foreign.yaml", writeStoryFile({ ...story, dataset: "sea" }));
    const asked = await askParley("story", "check", foreign);
    expect([asked.code, asked.err]).toEqual([2, expect.stringContaining("is of the dataset sea")]);
    expect(await askParley("story", "check", join(sound.folder, "gone.yaml"))).toMatchObject({ code: 2 });
  });

  it("takes the dataset that a file names, wherever it stands", async () => {
    const own = {
      ...story,
      dataset: "antarctic-treaty-1959",
      scenes: [{ ...story.scenes[0]!, text: "", view: "v1", evidence: [] }],
    };
    const { code, out } = await askParley("story", "check", file("own.yaml", writeStoryFile(own)), "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject([{ story: "walk", dataset: "antarctic-treaty-1959", problems: [] }]);
  });

  it("tells what has changed since the story was made", async () => {
    const k = buildKnowledge(compileFolder(sound.lake).dataset!);
    const path = file("stamped.yaml", writeStoryFile(stampStory(k, story)));
    expect((await askParley("story", "check", path, sound.lake)).out).not.toContain("Since");
    const later = makeLake(lakeFolder(["entities.yaml", "label: Northern shore", "label: Northern bank"]));
    const { code, out } = await askParley("story", "check", path, later.lake);
    later.remove();
    expect(code).toBe(0);
    expect(out).toContain("Since the story was made:\n  “Northern bank”: the name changed.");
  });
});

it.each([
  [["story"], "usage: parley story"],
  [["story", "lits"], "did you mean `list`?"],
  [["story", "check"], "usage: parley story check STORY|FILE [DATASET]"],
  [["story", "list", "a", "b"], "usage: parley story list [DATASET]"],
])("%j is wrong use", async (args, words) => {
  const { code, err } = await askParley(...args);
  expect([code, err]).toEqual([2, expect.stringContaining(words)]);
});
