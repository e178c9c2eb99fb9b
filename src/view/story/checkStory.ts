import type { Path } from "../../model/breach.ts";
import { idForm } from "../../model/checks/checkIds.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import type { Scene, Story } from "../../model/story.ts";
import { checkDrawn } from "./checks/checkDrawn.ts";
import { checkNames } from "./checks/checkNames.ts";
import { checkWords } from "./checks/checkWords.ts";
import { readScene } from "./checks/readScene.ts";
import type { StoryBreach } from "./checks/storyBreach.ts";

const idHint = "lower-case letters a to z, digits, `-` and `.`, with a letter or digit at both ends";

const checkId = (id: string, path: Path): StoryBreach[] =>
  idForm.test(id) ? [] : [{ path, message: `"${id}" is no id`, hint: idHint, fatal: true }];

/** Everything in one scene that makes no sense; paths start in the scene. */
export function checkScene(k: Knowledge, scene: Scene): StoryBreach[] {
  const read = readScene(k, scene);
  const { duration } = scene;
  return [
    ...checkId(scene.id, ["id"]),
    ...read.breaches,
    ...checkWords(k, scene, read),
    ...checkNames(k, scene, read),
    ...checkDrawn(scene),
    ...(duration !== undefined && !(duration > 0 && Number.isFinite(duration))
      ? [{ path: ["duration"], message: `a duration of ${duration} seconds`, hint: "more than 0, or none", fatal: true as const }]
      : []),
  ];
} // prettier-ignore

/**
 * Everything in a story that makes no sense over its dataset: ids that are not there, views that can't be read, words that
 * rest on nothing, steps and annotations of what is not shown. Paths start in the story.
 */
export function checkStory(k: Knowledge, story: Story): StoryBreach[] {
  const seen = new Set<string>();
  const scenes = story.scenes.flatMap((scene, at) => {
    const twice = seen.has(scene.id);
    seen.add(scene.id);
    const path = (rest: Path): Path => ["scenes", at, ...rest];
    const again: StoryBreach = { path: path(["id"]), message: `the id "${scene.id}" stands twice in this story`, hint: "another id", fatal: true };
    const own = checkScene(k, scene).map((breach) => ({ ...breach, path: path(breach.path) }));
    return twice ? [again, ...own] : own;
  });
  const { dataset } = story;
  return [
    ...checkId(story.id, ["id"]),
    ...(dataset === undefined || dataset === k.dataset.id
      ? []
      : [{ path: ["dataset"], message: `the story is of the dataset "${dataset}"`, hint: `the dataset that is asked, "${k.dataset.id}"`, fatal: true as const }]),
    ...(story.scenes.length === 0 ? [{ path: ["scenes"], message: "the story has no scene", hint: "at least one" }] : []),
    ...scenes,
  ];
} // prettier-ignore
