import { parseYamlFolder } from "../formats/yaml.ts";
import type { YamlFolder } from "../formats/yaml.ts";
import { roundTable } from "../layouts/roundTable.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Problem } from "../model/problem.ts";
import { readFolder, shortPath } from "./readFolder.ts";
import { WrongUse } from "./terminal/verb.ts";

/** Reads and checks a dataset folder; it has no places yet. Throws `WrongUse` where there is no folder, or none with YAML. */
export const checkFolder = (folder: string): YamlFolder => {
  const files = readFolder(folder);
  if (files === undefined) throw new WrongUse(`there is no folder ${shortPath(folder)}`);
  if (files.length === 0) throw new WrongUse(`there is no .yaml file in ${shortPath(folder)}`);
  return parseYamlFolder(files);
};

/** Compiles a dataset folder: read, checked, laid out. There is a dataset only where there are no problems. */
export const compileFolder = (folder: string): { dataset?: Dataset; problems: Problem[] } => {
  const { dataset, problems } = checkFolder(folder);
  if (problems.length > 0) return { problems };
  return { dataset: { ...dataset, positions: roundTable(dataset) }, problems };
};
