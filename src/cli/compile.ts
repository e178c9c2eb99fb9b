import { parseYamlFolder } from "../formats/yaml.ts";
import type { YamlFolder } from "../formats/yaml.ts";
import { roundTable } from "../layouts/roundTable.ts";
import type { Dataset } from "../model/dataset.ts";
import { buildKnowledge } from "../model/knowledge.ts";
import { compareProblems, type Problem } from "../model/problem.ts";
import { checkStory } from "../view/story/checkStory.ts";
import { readFolder, shortPath } from "./readFolder.ts";
import { WrongUse } from "./terminal/verb.ts";

/** The same folder with what makes no sense in its stories; these are checked once all else is sound. */
const withStories = (folder: YamlFolder): YamlFolder => {
  const { dataset, problems, locate } = folder;
  if (problems.length > 0 || dataset.stories.length === 0) return folder;
  const k = buildKnowledge({ ...dataset, positions: {} });
  const found = dataset.stories.flatMap((story, at) =>
    checkStory(k, story).map((breach) => locate({ ...breach, path: ["stories", at, ...breach.path] })),
  );
  return { ...folder, problems: found.toSorted(compareProblems) };
};

/** Reads a dataset folder and checks all but its stories. Throws `WrongUse` where there is no folder, or none with YAML. */
export const readDataset = (folder: string): YamlFolder => {
  const files = readFolder(folder);
  if (files === undefined) throw new WrongUse(`there is no folder ${shortPath(folder)}`);
  if (files.length === 0) throw new WrongUse(`there is no .yaml file in ${shortPath(folder)}`);
  return parseYamlFolder(files);
};

/** Reads and checks a dataset folder with its stories; it has no places yet. Throws as `readDataset`. */
export const checkFolder = (folder: string): YamlFolder => withStories(readDataset(folder));

/** Compiles a dataset folder: read, checked, laid out. There is a dataset only where there are no problems. */
export const compileFolder = (folder: string): { dataset?: Dataset; problems: Problem[] } => {
  const { dataset, problems } = checkFolder(folder);
  if (problems.length > 0) return { problems };
  return { dataset: { ...dataset, positions: roundTable(dataset) }, problems };
};
