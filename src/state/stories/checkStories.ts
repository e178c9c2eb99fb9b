import type { Path } from "../../model/breach.ts";
import type { Dataset } from "../../model/dataset.ts";
import { buildKnowledge } from "../../model/knowledge.ts";
import type { Problem } from "../../model/problem.ts";
import { checkStory } from "../../view/story/checkStory.ts";

const writePath = (path: Path): string =>
  path.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`)).join("");

/** Everything in the stories of a sound dataset that makes no sense, by its path in the data. */
export function checkStories(dataset: Dataset): Problem[] {
  const k = buildKnowledge(dataset);
  return dataset.stories.flatMap((story, at) =>
    checkStory(k, story).map(({ path, message, hint }) => ({
      where: `stories[${at}]${writePath(path)}`,
      message,
      hint,
    })),
  );
}
