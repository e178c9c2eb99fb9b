import type { YamlFolder } from "../../formats/yaml.ts";
import { compareProblems } from "../../model/problem.ts";
import { count } from "../../query/count.ts";
import { findDataset } from "../findDataset.ts";
import { findSourceBytes } from "../passages/sourceText.ts";
import { checkSourceFiles } from "../passages/checkSourceFiles.ts";
import { checkFolder } from "../compile.ts";
import { dataFolder, findFolders, isFolder, shortPath } from "../readFolder.ts";
import { writeProblems } from "../terminal/writeProblems.ts";
import { WrongUse } from "../terminal/verb.ts";
import type { Verb } from "../terminal/verb.ts";

type Checked = ReturnType<typeof checkOne>;

/** Whether a folder of sources has a file of a dataset. */
const hasSource = ({ dataset }: YamlFolder, sources: string): boolean =>
  dataset.sources.some((source) => findSourceBytes(sources, source) !== undefined);

const checkOne = (folder: string, read: YamlFolder, sources: string | undefined) => {
  const { dataset, problems, locate } = read;
  const compared = sources === undefined ? [] : checkSourceFiles(dataset, sources).map(locate);
  const { entities, statements, disputes, conditions, stories } = dataset;
  const accounts = [...statements, ...conditions].flatMap((one) => one.accounts);
  const counts = {
    sources: dataset.sources.length,
    entities: entities.length,
    statements: statements.length,
    disputes: disputes.length,
    conditions: conditions.length,
    stories: stories.length,
    passages: accounts.flatMap(({ evidence }) => evidence).length,
  };
  const all = [...problems, ...compared].toSorted(compareProblems);
  return { folder: shortPath(folder), id: dataset.id, counts, compared: sources !== undefined, problems: all };
};

const writeOne = ({ folder, counts, compared, problems }: Checked, sources: string | undefined): string => {
  const passages = count(counts.passages, "passage");
  const size = [
    count(counts.entities, "entity", "entities"),
    count(counts.statements, "statement"),
    ...(counts.stories > 0 ? [count(counts.stories, "story", "stories")] : []),
    compared
      ? `${passages} compared`
      : sources === undefined
        ? passages
        : `${passages} not compared: none of its sources is in ${shortPath(sources)}`,
  ].join(", ");
  return [...writeProblems(problems), `${folder}: ${count(problems.length, "problem")} (${size})`].join("\n");
};

const checkAll = (words: readonly string[], sources: string | undefined): Checked[] => {
  const folders = words.length > 0 ? words.map(findDataset) : findFolders(dataFolder);
  if (folders.length === 0) throw new WrongUse(`there is no dataset folder in ${shortPath(dataFolder)}`);
  if (sources !== undefined && !isFolder(sources)) throw new WrongUse(`there is no folder ${shortPath(sources)}`);
  const read = folders.map((folder) => ({ folder, yaml: checkFolder(folder) }));
  const some = sources !== undefined && words.length === 0 && read.some(({ yaml }) => hasSource(yaml, sources));
  return read.map(({ folder, yaml }) =>
    checkOne(folder, yaml, some && !hasSource(yaml, sources) ? undefined : sources),
  );
};

/** `parley check`: are the datasets sound, and do their pointers meet the sources? */
export const check: Verb = {
  name: "check",
  takes: "[DIR...]",
  summary: "check dataset folders",
  help: [
    "DIR is a dataset folder, or its name under graph-data. Without DIR: every dataset under graph-data; with --sources,",
    "those without any source file in that folder are not compared.",
    "A problem reads  file:line:column  what is wrong  (what would be right)",
  ].join("\n"),
  words: [0, Infinity],
  flags: {
    sources: { takes: "DIR", says: "also compare digests, lengths and every passage with the source files in DIR" },
  },
  run({ words, flags }) {
    const sources = flags.sources as string | undefined;
    const checked = checkAll(words, sources);
    return {
      text: checked.map((one) => writeOne(one, sources)).join("\n"),
      data: checked,
      failed: checked.some(({ problems }) => problems.length > 0),
    };
  },
};
