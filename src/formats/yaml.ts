import { isMap } from "yaml";
import type { z } from "zod";
import type { Breach, Path } from "../model/breach.ts";
import { checkDataset } from "../model/checkDataset.ts";
import type { Dataset } from "../model/dataset.ts";
import { compareProblems, writeProblem } from "../model/problem.ts";
import type { Problem } from "../model/problem.ts";
import { standingOf } from "../model/standingOf.ts";
import { frontSchema, rowSchemas, vocabularySchemas } from "./schema.ts";
import { placeAt, placeOf } from "./yamlFile.ts";
import type { TextFile } from "./yamlFile.ts";
import { YamlFiles, childrenOf } from "./yamlFiles.ts";
import type { Origin, Rows } from "./yamlFiles.ts";

/** A dataset out of a folder, fit for use only where there are no problems. */
export interface YamlFolder {
  dataset: Omit<Dataset, "positions">;
  problems: Problem[];
  /** Says where in the files a breach of the dataset stands. */
  locate(breach: Breach): Problem;
}

type Front = z.output<typeof frontSchema>;

const noFront: Front = { id: "unread", title: "", short: "", headline: "", summary: "", cutOff: "9999", openings: [] };

const readFront = (folder: YamlFiles): Rows<Front> => {
  const found = folder.find("dataset");
  for (const origin of found.slice(1))
    folder.report(origin, [], "`dataset` stands twice", "one `dataset` in all files of a folder");
  const origin = found[0];
  if (origin === undefined) {
    const where = `${folder.files[0]?.path ?? "dataset.yaml"}:1:1`;
    if (!folder.files.some(({ broken }) => broken))
      folder.problems.push({
        where,
        message: "no file of this folder has the key `dataset`",
        hint: "dataset: { id, title, ... }",
      });
    return { rows: [noFront], origins: [] };
  }
  return { rows: [folder.read(origin, frontSchema) ?? noFront], origins: [origin] };
};

const readVocabulary = (folder: YamlFiles) => {
  const found = folder.find("vocabulary");
  for (const origin of found)
    if (isMap(origin.node)) folder.checkKeys(origin, Object.keys(vocabularySchemas));
    else
      folder.report(
        origin,
        [],
        "`vocabulary` is no mapping",
        `a mapping with any of ${Object.keys(vocabularySchemas).join(", ")}`,
      );
  const list = <T>(name: keyof typeof vocabularySchemas, schema: z.ZodType<T>): Rows<T> =>
    folder.readList(
      found.flatMap(({ file, node }) => childrenOf(file, node, name)),
      name,
      schema,
    );
  return {
    entityTypes: list("entityTypes", vocabularySchemas.entityTypes),
    relationGroups: list("relationGroups", vocabularySchemas.relationGroups),
    relationTypes: list("relationTypes", vocabularySchemas.relationTypes),
    themes: list("themes", vocabularySchemas.themes),
  };
};

const readLists = (folder: YamlFiles) => {
  const list = <T>(name: keyof typeof rowSchemas, schema: z.ZodType<T>): Rows<T> =>
    folder.readList(folder.find(name), name, schema);
  return {
    sources: list("sources", rowSchemas.sources),
    entities: list("entities", rowSchemas.entities),
    statements: list("statements", rowSchemas.statements),
    disputes: list("disputes", rowSchemas.disputes),
    conditions: list("conditions", rowSchemas.conditions),
    stories: list("stories", rowSchemas.stories),
    presets: list("presets", rowSchemas.presets),
    setAside: list("setAside", rowSchemas.setAside),
  };
};

/** Turns a path in the merged dataset into the row it lies in and the path within that row. */
const findOrigin = (
  path: Path,
  front: Rows<Front>,
  vocabulary: Record<string, Rows<unknown>>,
  lists: Record<string, Rows<unknown>>,
): [origin: Origin | undefined, rest: Path] => {
  const [first, second, third] = path;
  if (first === "vocabulary") return [vocabulary[String(second)]?.origins[Number(third)], path.slice(3)];
  const list = lists[String(first)];
  return list === undefined ? [front.origins[0], path] : [list.origins[Number(second)], path.slice(2)];
};

/**
 * Reads the YAML files of a dataset folder as one dataset, with its standings derived, and checks it. Every problem says
 * file, line and column; neither a bad row nor a broken file keeps the rest from being read and checked.
 */
export const parseYamlFolder = (files: readonly TextFile[]): YamlFolder => {
  const folder = new YamlFiles(files);
  const front = readFront(folder);
  const vocabulary = readVocabulary(folder);
  const lists = readLists(folder);
  const byId = <T extends { id: string }>(rows: readonly T[]) => new Map(rows.map((row) => [row.id, row]));
  const speakers = { entities: byId(lists.entities.rows), sources: byId(lists.sources.rows) };
  const dataset: YamlFolder["dataset"] = {
    format: "parley",
    version: 1,
    ...front.rows[0]!,
    vocabulary: {
      entityTypes: vocabulary.entityTypes.rows,
      relationGroups: vocabulary.relationGroups.rows,
      relationTypes: vocabulary.relationTypes.rows,
      themes: vocabulary.themes.rows,
    },
    sources: lists.sources.rows,
    entities: lists.entities.rows,
    statements: lists.statements.rows.map(({ accounts, ...rest }) => ({
      ...rest,
      standing: standingOf(accounts, speakers),
      accounts,
    })),
    disputes: lists.disputes.rows,
    conditions: lists.conditions.rows,
    stories: lists.stories.rows,
    ...(lists.presets.rows.length > 0 ? { presets: lists.presets.rows } : {}),
    ...(lists.setAside.rows.length > 0 ? { setAside: lists.setAside.rows } : {}),
  };
  for (const { path, message, hint } of checkDataset(dataset, folder.known)) {
    const [origin, rest] = findOrigin(path, front, vocabulary, lists);
    if (origin !== undefined) folder.report(origin, rest, message, hint);
  }
  const locate = ({ path, message, hint }: Breach): Problem => {
    const [origin, rest] = findOrigin(path, front, vocabulary, lists);
    const where = origin === undefined ? placeAt(folder.files[0]!, 0) : placeOf(origin.file, origin.node, rest);
    return { where, message, hint };
  };
  const once = new Map(folder.problems.map((problem) => [writeProblem(problem), problem]));
  return { dataset, problems: [...once.values()].toSorted(compareProblems), locate };
};
