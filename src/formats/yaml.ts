import { isAlias, isMap, isNode, isScalar, isSeq } from "yaml";
import type { Node } from "yaml";
import type { z } from "zod";
import type { Breach, Path } from "../model/breach.ts";
import { checkDataset } from "../model/checkDataset.ts";
import type { Dataset } from "../model/dataset.ts";
import { hintNearest } from "../model/nearest.ts";
import { compareProblems } from "../model/problem.ts";
import type { Problem } from "../model/problem.ts";
import { standingOf } from "../model/standingOf.ts";
import { readRow } from "./readRow.ts";
import { fileSchema, frontSchema, rowSchemas, vocabularySchemas } from "./schema.ts";
import { placeAt, placeOf, readYamlFile } from "./yamlFile.ts";
import type { TextFile, YamlFile } from "./yamlFile.ts";

/** A dataset out of a folder, fit for use only where there are no problems. */
export interface YamlFolder {
  dataset: Omit<Dataset, "positions">;
  problems: Problem[];
  /** Says where in the files a breach of the dataset stands. */
  locate(breach: Breach): Problem;
}

interface Origin {
  file: YamlFile;
  node: Node;
}

/** All rows of one list out of all files, and where each comes from. */
interface Rows<T> {
  rows: T[];
  origins: Origin[];
}

type Front = z.output<typeof frontSchema>;

const noFront: Front = { id: "unread", title: "", short: "", headline: "", summary: "", cutOff: "9999", openings: [] };

/** Reads what several files hold and remembers where it stood. */
class Folder {
  readonly problems: Problem[] = [];
  readonly known = new Set<string>();
  readonly files: YamlFile[];

  constructor(files: readonly TextFile[]) {
    this.files = files.toSorted((a, b) => (a.path < b.path ? -1 : 1)).map(readYamlFile);
    for (const file of this.files) {
      this.problems.push(...file.problems);
      if (file.broken) for (const [, id] of file.text.matchAll(/\bid:\s*["']?([\w.-]+)/g)) this.known.add(id!);
      if (!file.broken) this.checkTop(file);
    }
  }

  /** Every value under a top-level key, in the order of the files. */
  find(key: string): Origin[] {
    return this.files.flatMap((file) => childrenOf(file, file.document.contents, key));
  }

  report({ file, node }: Origin, path: Path, message: string, hint: string, atKey = false): void {
    if (!file.broken) this.problems.push({ where: placeOf(file, node, path, atKey), message, hint });
  }

  /** Reads one row; what can't be read leaves its id behind. */
  read<T>(origin: Origin, schema: z.ZodType<T>): T | undefined {
    const raw: unknown = origin.node.toJS(origin.file.document, { maxAliasCount: 100 });
    const { row, breaches } = readRow(schema, raw);
    for (const { path, message, hint, atKey } of breaches) this.report(origin, path, message, hint, atKey);
    const id = (raw as { id?: unknown } | null)?.id;
    if (row === undefined && typeof id === "string") this.known.add(id);
    return row;
  }

  /** Reads the rows of a list that may be spread over files. */
  readList<T>(lists: Origin[], name: string, schema: z.ZodType<T>): Rows<T> {
    const all: Rows<T> = { rows: [], origins: [] };
    for (const { file, node } of lists) {
      const list = isAlias(node) ? node.resolve(file.document) : node;
      if (!isSeq(list)) {
        this.report({ file, node }, [], `\`${name}\` is no list`, "a list whose items start with `- `");
        continue;
      }
      for (const item of list.items) {
        const origin = { file, node: item as Node };
        const row = this.read(origin, schema);
        if (row === undefined) continue;
        all.rows.push(row);
        all.origins.push(origin);
      }
    }
    return all;
  }

  private checkTop(file: YamlFile): void {
    const { contents } = file.document;
    if (contents === null) return;
    const keys = Object.keys(fileSchema.shape);
    const hint = `a mapping with any of ${keys.join(", ")}`;
    if (!isMap(contents)) {
      this.problems.push({ where: placeAt(file, contents.range?.[0] ?? 0), message: "this file is no mapping", hint });
      return;
    }
    this.checkKeys({ file, node: contents }, keys);
  }

  /** Reports keys that a mapping can't have. */
  checkKeys(origin: Origin, keys: readonly string[]): void {
    if (!isMap(origin.node)) return;
    for (const { key } of origin.node.items) {
      const name = isScalar(key) ? String(key.value) : "";
      if (keys.includes(name)) continue;
      const hint = hintNearest(name, keys, `possible here: ${keys.join(", ")}`);
      this.report(origin, [name], `unknown key \`${name}\``, hint, true);
    }
  }
}

const childrenOf = (file: YamlFile, map: unknown, key: string): Origin[] =>
  isMap(map)
    ? map.items.flatMap((pair) =>
        isScalar(pair.key) && pair.key.value === key && isNode(pair.value) ? [{ file, node: pair.value }] : [],
      )
    : [];

const readFront = (folder: Folder): Rows<Front> => {
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

const readVocabulary = (folder: Folder) => {
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

const readLists = (folder: Folder) => {
  const list = <T>(name: keyof typeof rowSchemas, schema: z.ZodType<T>): Rows<T> =>
    folder.readList(folder.find(name), name, schema);
  return {
    sources: list("sources", rowSchemas.sources),
    entities: list("entities", rowSchemas.entities),
    statements: list("statements", rowSchemas.statements),
    disputes: list("disputes", rowSchemas.disputes),
    conditions: list("conditions", rowSchemas.conditions),
    stories: list("stories", rowSchemas.stories),
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
  const folder = new Folder(files);
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
  return { dataset, problems: folder.problems.toSorted(compareProblems), locate };
};
