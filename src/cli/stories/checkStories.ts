import { compareProblems } from "../../model/problem.ts";
import { checkStory } from "../../view/story/checkStory.ts";
import { changesSince } from "../../view/story/storyBasis.ts";
import { writeChanges } from "../../view/story/writeChanges.ts";
import type { Answer } from "../terminal/verb.ts";
import { writeProblems } from "../terminal/writeProblems.ts";
import { findStories, StoryProblems, type StoryFound } from "./findStory.ts";
import { sizeOf, writeSize } from "./listStories.ts";

const count = (n: number): string => `${n} ${n === 1 ? "problem" : "problems"}`;

function checkOne({ k, story, file, locate }: StoryFound) {
  const problems = checkStory(k, story).map(locate).toSorted(compareProblems);
  const changes = changesSince(k, story);
  return {
    story: story.id,
    dataset: k.dataset.id,
    ...(file !== undefined && { file }),
    size: sizeOf(story),
    problems,
    ...(changes && { changes: writeChanges(k, changes).map(({ text }) => text) }),
  };
}

const sayChanges = (changes: readonly string[]): string[] =>
  changes.length === 0
    ? ["The dataset is another than the story was made on; nothing that it names has changed."]
    : ["Since the story was made:", ...changes.map((text) => `  ${text}`)];

/** Says everything in a story that makes no sense, and what has changed since it was made. */
export function checkStories(named: string, dataset: string | undefined): Answer {
  try {
    const checked = findStories(named, dataset).map(checkOne);
    const lines = checked.flatMap(({ story, problems, size, changes }) => [
      ...writeProblems(problems),
      `${story}: ${count(problems.length)} (${writeSize(size)})`,
      ...(changes ? sayChanges(changes) : []),
    ]);
    return { text: lines.join("\n"), data: checked, failed: checked.some(({ problems }) => problems.length > 0) };
  } catch (fault) {
    if (!(fault instanceof StoryProblems)) throw fault;
    const { file, problems } = fault;
    const text = [...writeProblems(problems), `${file}: ${count(problems.length)}`].join("\n");
    return { text, data: [{ file, problems }], failed: true };
  }
}
