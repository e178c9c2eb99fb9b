import type { Problem } from "../../model/problem.ts";
import { checkSourceFiles } from "../checkSourceFiles.ts";
import { checkFolder } from "../compile.ts";
import { dataFolder, findFolders, shortPath } from "../readFolder.ts";
import { writeProblems } from "../writeProblems.ts";
import { WrongUse } from "../verb.ts";
import type { Verb } from "../verb.ts";

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

const checkOne = (folder: string, sources: string | undefined) => {
  const { dataset, problems, locate } = checkFolder(folder);
  const all: Problem[] = [...problems];
  if (sources !== undefined) all.push(...checkSourceFiles(dataset, sources).map(locate));
  const { entities, statements, disputes, conditions } = dataset;
  const passages = [...statements, ...conditions]
    .flatMap(({ accounts }) => accounts)
    .flatMap(({ evidence }) => evidence);
  const counts = {
    sources: dataset.sources.length,
    entities: entities.length,
    statements: statements.length,
    disputes: disputes.length,
    conditions: conditions.length,
    passages: passages.length,
  };
  return { folder: shortPath(folder), id: dataset.id, counts, problems: all };
};

const writeOne = ({ folder, counts, problems }: ReturnType<typeof checkOne>, compared: boolean): string => {
  const size = [
    count(counts.entities, "entity", "entities"),
    count(counts.statements, "statement"),
    count(counts.passages, compared ? "passage compared" : "passage", compared ? "passages compared" : "passages"),
  ].join(", ");
  return [...writeProblems(problems), `${folder}: ${count(problems.length, "problem")} (${size})`].join("\n");
};

/** `parley check`: are the datasets sound, and do their pointers meet the sources? */
export const check: Verb = {
  name: "check",
  takes: "[DIR...]",
  summary: "check dataset folders",
  help: "Without DIR: every dataset folder under graph-data.\nA problem reads  file:line:column  what is wrong  (what would be right)",
  words: [0, Infinity],
  flags: {
    sources: { takes: "DIR", says: "also compare digests, lengths and every passage with the source files in DIR" },
  },
  run({ words, flags }) {
    const sources = flags.sources as string | undefined;
    const folders = words.length > 0 ? words : findFolders(dataFolder);
    if (folders.length === 0) throw new WrongUse(`there is no dataset folder in ${shortPath(dataFolder)}`);
    const checked = folders.map((folder) => checkOne(folder, sources));
    return {
      text: checked.map((one) => writeOne(one, sources !== undefined)).join("\n"),
      data: checked,
      failed: checked.some(({ problems }) => problems.length > 0),
    };
  },
};
