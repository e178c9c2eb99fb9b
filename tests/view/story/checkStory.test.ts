import { describe, expect, it, test } from "vitest";
import type { Scene, Story } from "../../../src/model/story.ts";
import { checkStory } from "../../../src/view/story/checkStory.ts";
import { harbour as k } from "../../support/harbourAgreement.ts";

const scene = (more: Partial<Scene> = {}): Scene => ({
  id: "one",
  title: "One",
  text: "Northland is bound by [article 1](#article-1).",
  view: "v1;s=northland",
  evidence: ["r1"],
  ...more,
});
const storyOf = (...scenes: Scene[]): Story => ({ id: "tour", title: "Tour", scenes });
const said = (story: Story): string[] =>
  checkStory(k, story).map(
    ({ path, message, hint, fatal }) => `${path.join(".")}: ${message} (${hint})${fatal ? "!" : ""}`,
  );

test("a sound story has no problem", () => {
  const rich = scene({
    notes: "Slowly. [See](https://example.org)",
    highlight: ["northland", "r1"],
    reveal: [["article-1"], ["r1", "r3"]],
    annotations: [
      { kind: "text", at: "northland", text: "Here" },
      { kind: "arrow", from: "northland", to: "southland" },
      { kind: "outline", around: ["northland", "southland"] },
    ],
    places: { northland: [0, 1] },
    duration: 8,
  });
  expect(said(storyOf(rich, scene({ id: "two", text: "", evidence: [] })))).toEqual([]);
});

describe("a mistake is told where it stands:", () => {
  const hintThing = "the id of a thing";
  it.each<[string, Partial<Scene>, string[]]>([
    ["an id of the wrong form", { id: "Scene one" }, ['id: "Scene one" is no id (lower-case letters a to z, digits, `-` and `.`, with a letter or digit at both ends)!']],
    ["an empty title", { title: " " }, ["title: the title is empty (a few words)"]],
    ["a view that can't be read", { view: "v1;zz=3" }, ['view: The link is damaged: "zz=3" makes no sense in it, so it was ignored. (what stands in the address after `#` while the scene\'s picture is shown)!']],
    ["a view of another version", { view: "v9;s=x" }, [expect.stringMatching(/^view: The link is of version 9/) as string]],
    ["no view", { view: " " }, [expect.stringMatching(/^view: the view is empty .*!$/) as string]],
    ["a view of another dataset", { view: "v1;d=lake" }, ['view: the view leads to the dataset "lake" (a view without `d=`)']],
    ["a view into a story", { view: "v1;st=tour~1" }, ["view: the view leads into a story (a view without `st=`)"]],
    ["an unknown id in the view", { view: "v1;s=nordland" }, ['view: the view names "nordland", which is not there (did you mean `northland`?)']],
    ["an unknown dispute and source in the view", { view: "v1;q=who-is-bond;so=s9" }, ['view: the view names "who-is-bond", which is not there (did you mean `who-is-bound`?)', 'view: the view names "s9", which is not there (did you mean `r9`?)']],
    ["unknown things in the lens", { view: "v1;ht=artcle;hg=role;hs=s4" }, ['view: there is no entity type "artcle" (did you mean `article`?)', 'view: there is no relation group "role" (did you mean `roles`?)', 'view: there is no source "s4" (did you mean `s1`?)']],
    ["an unknown statement", { evidence: ["r1", "gone-9"] }, ['evidence.1: there is no statement "gone-9" (the id of a statement)']],
    ["an entity as evidence", { evidence: ["northland"] }, ['evidence.0: "northland" is an entity, not a statement (a statement of it)']],
    ["evidence twice", { evidence: ["r1", "r1"] }, ['evidence.1: "r1" stands twice (each statement once)']],
    ["evidence that the lens hides", { view: "v1;hg=roles" }, ['evidence.0: the scene\'s own lens hides "r1" (a lens that lets it through)']],
    ["a text without evidence", { evidence: [] }, ["evidence: the text rests on no statement (the statements that say so)"]],
    ["evidence without a text", { text: " \n" }, ["text: evidence without a text (a text, or no evidence)"]],
    ["a link to nowhere in the text", { text: "[w](#zzzzzzzz)" }, [`text: a link leads to "zzzzzzzz", which is not there (${hintThing})`]],
    ["a link to nowhere in the notes", { notes: "[w](#artikel-1)" }, ['notes: a link leads to "artikel-1", which is not there (did you mean `article-1`?)']],
    ["an unknown highlight", { highlight: ["nord"] }, ['highlight.0: there is no entity or statement "nord" (the id of an entity or statement)']],
    ["a highlight that the focus hides", { view: "v1;f=gazette~1", highlight: ["eastland", "r10"] }, ['highlight.0: the scene\'s view hides "eastland" (something that it shows)', 'highlight.1: the scene\'s view hides "r10" (something that it shows)']],
    ["a thing revealed twice", { reveal: [["northland"], ["r1", "northland"]] }, ['reveal.1.1: "northland" is revealed twice (each thing once)']],
    ["a step that reveals nothing", { reveal: [[], ["r1"]] }, ["reveal.0: a step that reveals nothing (something to reveal)"]],
    ["a step of what the lens hides", { view: "v1;ht=envoy", reveal: [["critic"]] }, ['reveal.0.0: the scene\'s view hides "critic" (something that it shows)']],
    ["an unknown step", { reveal: [["southlend"]] }, ['reveal.0.0: there is no entity or statement "southlend" (did you mean `southland`?)']],
    ["an annotation of what the lens hides", { view: "v1;ht=envoy", annotations: [{ kind: "text", at: "critic", text: "x" }] }, ['annotations.0.at: the scene\'s view hides "critic" (something that it shows)']],
    ["unknown ends of an arrow", { annotations: [{ kind: "arrow", from: "nort", to: "r1" }] }, ['annotations.0.from: there is no entity "nort" (the id of an entity)', 'annotations.0.to: there is no entity "r1" (the id of an entity)']],
    ["an arrow to itself", { annotations: [{ kind: "arrow", from: "northland", to: "northland" }] }, ["annotations.0: an arrow from a thing to itself (two things)"]],
    ["an outline around nothing", { annotations: [{ kind: "outline", around: [] }] }, ["annotations.0: an outline around nothing (at least one thing)"]],
    ["an outline around what is not there", { annotations: [{ kind: "outline", around: ["northland", "southlan"] }] }, ['annotations.0.around.1: there is no entity "southlan" (did you mean `southland`?)']],
    ["an annotation without words", { annotations: [{ kind: "text", at: "northland", text: "" }] }, ["annotations.0: an annotation without words (a few words)"]],
    ["a place of what is not there", { places: { eastlan: [0, 0] } }, ['places.eastlan: there is no entity "eastlan" (did you mean `eastland`?)']],
    ["a duration of no time", { duration: 0 }, ["duration: a duration of 0 seconds (more than 0, or none)!"]],
    ["a duration without end", { duration: Infinity }, ["duration: a duration of Infinity seconds (more than 0, or none)!"]],
  ])("%s", (_, change, problems) => {
    expect(said(storyOf(scene(change)))).toEqual(problems.map((one) => (typeof one === "string" ? `scenes.0.${one}` : expect.stringMatching(new RegExp((one as unknown as { sample: RegExp }).sample.source.replace("^", "^scenes\\.0\\."))) as string)));
  });
}); // prettier-ignore

test("two scenes of one id, a story of another dataset, one of no scene and one of a wrong id are told", () => {
  expect(said(storyOf(scene(), scene()))).toEqual([
    'scenes.1.id: the id "one" stands twice in this story (another id)!',
  ]);
  expect(said({ ...storyOf(scene()), dataset: "lake" })).toEqual([
    'dataset: the story is of the dataset "lake" (the dataset that is asked, "harbour")!',
  ]);
  expect(said(storyOf())).toEqual(["scenes: the story has no scene (at least one)"]);
  expect(said({ ...storyOf(scene()), id: "A tour" })).toEqual([expect.stringMatching(/^id: "A tour" is no id/)]);
});
