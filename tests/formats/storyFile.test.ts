import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Scene, Story } from "../../src/model/story.ts";
import { readStoryFile, writeStoryFile } from "../../src/formats/storyFile.ts";

const read = (text: string) => readStoryFile({ path: "tour.yaml", text });
const storiesOf = (text: string) => read(text).stories.map(({ story }) => story);
const problemsOf = (text: string) =>
  read(text).problems.map(({ where, message, hint }) => `${where}  ${message}  (${hint})`);

const tour = `id: tour
title: Tour
dataset: lake
scenes:
  - id: ring
    title: The ring
    text: |
      All *clauses*.

      - on a ring
    view: v1;s=north
    evidence: [ferry-binds-north]
  - { id: end, title: The end, text: "", view: v1, evidence: [] }
`;

test("a story stands at the top of its file, or in the list of a dataset's", () => {
  const [story] = storiesOf(tour);
  expect(story).toEqual({
    id: "tour",
    title: "Tour",
    dataset: "lake",
    scenes: [
      { id: "ring", title: "The ring", text: "All *clauses*.\n\n- on a ring\n", view: "v1;s=north", evidence: ["ferry-binds-north"] },
      { id: "end", title: "The end", text: "", view: "v1", evidence: [] },
    ],
  }); // prettier-ignore
  const listed = `stories:\n${tour.replace(/^/gm, "    ").replace("    id: tour", "  - id: tour")}`;
  expect(storiesOf(listed)).toEqual([story]);
  expect(storiesOf(JSON.stringify(story))).toEqual([story]);
});

describe("what is wrong is told with its place:", () => {
  it.each<[string, string, string[]]>([
    ["no story", "entities: []\n", ["tour.yaml:1:1  this file holds no story  (a story: id, title, scenes)"]],
    ["nothing at all", "", ["tour.yaml:1:1  this file holds no story  (a story: id, title, scenes)"]],
    ["an unknown key", tour.replace("title: The ring", "titel: The ring"), ["tour.yaml:6:5  unknown key `titel`  (did you mean `title`?)"]],
    ["a missing view", tour.replace("    view: v1;s=north\n", ""), ["tour.yaml:5:5  `view` is missing  (a text)"]],
    ["an empty title", tour.replace("title: Tour", 'title: ""'), ["tour.yaml:2:8  `title` is empty  (a text)"]],
    ["a number for evidence", tour.replace("[ferry-binds-north]", "3"), ["tour.yaml:12:15  `evidence` is the number 3  (a list)"]],
    ["an annotation of no kind", tour.replace("evidence: [ferry-binds-north]", "evidence: []\n    annotations: [{ kind: txt, at: north, text: x }]"), ["tour.yaml:13:27  `kind` can't be the text \"txt\"  (did you mean `text`?)"]],
    ["a bracket that is not closed", tour.replace("[ferry-binds-north]", "[ferry"), [expect.stringMatching(/^tour\.yaml:13:\d+ {2}/) as string]],
    ["a mapping for stories", "stories: { a: 1 }", ["tour.yaml:1:1  this file holds no story  (a story: id, title, scenes)"]],
  ])("%s", (_, text, problems) => expect(problemsOf(text)).toEqual(problems));
}); // prettier-ignore

test("a breach of what a story means is led to its place in the file", () => {
  const [{ locate }] = read(tour).stories as [ReturnType<typeof read>["stories"][number]];
  const at = (...path: (string | number)[]) => locate({ path, message: "m", hint: "h" }).where;
  expect(at("scenes", 0, "evidence", 0)).toBe("tour.yaml:12:16");
  expect(at("scenes", 1, "id")).toBe("tour.yaml:13:11");
  expect(at("scenes", 1, "evidence")).toBe("tour.yaml:13:62");
  expect(at("madeOn")).toBe("tour.yaml:1:1");
});

test("a story that is written reads well", () => {
  const story: Story = {
    id: "tour",
    title: "Tour: all of it",
    dataset: "lake",
    madeOn: { digest: "0123456789abcdef", items: { north: "00/11", "ferry-binds-north": "a1/undisputed/b2" } },
    scenes: [
      {
        id: "ring",
        title: "The ring",
        text: "All clauses.\n\n- on a ring",
        notes: "Slowly.",
        view: "v1;s=north",
        evidence: ["ferry-binds-north", "fee-binds-south"],
        reveal: [["north"], ["south", "fee-binds-south"]],
        annotations: [{ kind: "text", at: "north", text: "Here", offset: [0.1, -0.2] }],
        places: { north: [0.5, 0.25] },
        duration: 12,
      },
    ],
  };
  expect(writeStoryFile(story)).toBe(`# A story for Parley: drop this file on the page, or \`parley story check FILE\`.

id: tour
title: "Tour: all of it"
dataset: lake
scenes:
  - id: ring
    title: The ring
    text: |-
      All clauses.

      - on a ring
    notes: Slowly.
    view: v1;s=north
    evidence: [ ferry-binds-north, fee-binds-south ]
    reveal:
      - [ north ]
      - [ south, fee-binds-south ]
    annotations:
      - { kind: text, at: north, text: Here, offset: [ 0.1, -0.2 ] }
    places:
      north: [ 0.5, 0.25 ]
    duration: 12
madeOn:
  digest: 0123456789abcdef
  items:
    north: 00/11
    ferry-binds-north: a1/undisputed/b2
`);
});

const words = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1 }),
  fc.string({ unit: fc.constantFrom(..."ab \n\t:-#'\"|>&*![]{}%@`,?~\\\r\u0085\u2028\uFEFF"), minLength: 1, maxLength: 30 }),
  fc.constantFrom("true", "null", "012", "1e3", "- a", "a: b", "# a", " a ", "~", "2025-11-20", "\n\na", "<<", "=", "*a", "&a"),
); // prettier-ignore
const id = fc.stringMatching(/^[a-z0-9]([a-z0-9.-]{0,8}[a-z0-9])?$/).filter((one) => one !== "__proto__");
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => (Object.is(one, -0) ? 0 : one));
const place = fc.tuple(number, number);
const scenes: fc.Arbitrary<Scene> = fc.record(
  {
    id,
    title: words,
    text: fc.oneof(words, fc.constant("")),
    view: words,
    evidence: fc.array(id, { maxLength: 3 }),
    notes: words,
    highlight: fc.array(id, { maxLength: 3 }),
    reveal: fc.array(fc.array(id, { maxLength: 2 }), { maxLength: 2 }),
    places: fc.dictionary(id, place, { maxKeys: 3 }),
    annotations: fc.array(
      fc.oneof(
        fc.record({ kind: fc.constant("text" as const), at: id, text: words, offset: place }, { requiredKeys: ["kind", "at", "text"] }),
        fc.record({ kind: fc.constant("arrow" as const), from: id, to: id, text: words }, { requiredKeys: ["kind", "from", "to"] }),
        fc.record({ kind: fc.constant("outline" as const), around: fc.array(id, { maxLength: 3 }), text: words }, { requiredKeys: ["kind", "around"] }),
      ),
      { maxLength: 2 },
    ),
    duration: number,
  },
  { requiredKeys: ["id", "title", "text", "view", "evidence"] },
); // prettier-ignore
const stories: fc.Arbitrary<Story> = fc.record(
  {
    id,
    title: words,
    summary: words,
    dataset: id,
    madeOn: fc.record({ digest: words, items: fc.dictionary(id, words, { maxKeys: 3 }) }),
    scenes: fc.array(scenes, { maxLength: 3 }),
  },
  { requiredKeys: ["id", "title", "scenes"] },
);

test("a story that is written is read again as the same story, whatever its words", () => {
  fc.assert(
    fc.property(stories, (story) => {
      const written = writeStoryFile(story);
      expect(read(written).problems).toEqual([]);
      expect(storiesOf(written)).toEqual([JSON.parse(JSON.stringify(story))]);
      expect(writeStoryFile(storiesOf(written)[0]!)).toBe(written);
    }),
    { numRuns: 300 },
  );
});
