import { LineCounter, isAlias, isMap, isNode, isScalar, parseDocument, visit } from "yaml";
import type { Document, Node, YAMLError, YAMLMap } from "yaml";
import type { Path } from "../model/breach.ts";
import type { Problem } from "../model/problem.ts";

/** A text file of a dataset folder, with the path by which a reader finds it. */
export interface TextFile {
  path: string;
  text: string;
}

/** A YAML file taken apart: its nodes know where they stand. */
export interface YamlFile {
  path: string;
  text: string;
  document: Document;
  lines: LineCounter;
  problems: Problem[];
  /** The syntax is broken, so that what was read may not be what was meant. */
  broken: boolean;
}

const words: Record<string, [message: string, hint: string]> = {
  TAB_AS_INDENT: ["a tab stands where the line is indented", "spaces"],
  BLOCK_AS_IMPLICIT_KEY: ["a second `key: value` stands on one line", 'quotes around a text that holds ": "'],
  MULTIPLE_DOCS: ["a second document starts here", "one document a file, without `---` between"],
  BAD_ALIAS: ["a name for an alias is wrong", "quotes around a text that starts with `*`"],
  MISSING_CHAR: ["a quote, bracket or brace is not closed", "its closing character before this place"],
  BAD_INDENT: ["the indentation is wrong, or a bracket is not closed before", "the indentation of the lines beside it"],
};

/** `path:line:column` of an offset in a file; lines and columns count from 1. */
export const placeAt = ({ path, lines }: Pick<YamlFile, "path" | "lines">, offset: number): string => {
  const { line, col } = lines.linePos(offset);
  return `${path}:${Math.max(1, line)}:${Math.max(1, col)}`;
};

const writeSyntax = (error: YAMLError, file: Pick<YamlFile, "path" | "lines" | "text">): Problem => {
  const where = placeAt(file, error.pos[0]);
  if (error.code === "DUPLICATE_KEY") {
    const key = /^["']?([\w.-]+)/.exec(file.text.slice(error.pos[0]))?.[1] ?? "";
    return { where, message: `the key \`${key}\` stands twice in one mapping`, hint: "one of the two" };
  }
  const [message, hint] = words[error.code] ?? [error.message.split(/ at line \d/)[0]!, "well-formed YAML"];
  return { where, message, hint };
};

const checkAliases = (document: Document, file: Pick<YamlFile, "path" | "lines">): Problem[] => {
  const problems: Problem[] = [];
  visit(document, {
    Alias: (_key, alias, path) => {
      const target = alias.resolve(document);
      const where = placeAt(file, alias.range?.[0] ?? 0);
      if (target === undefined)
        problems.push({
          where,
          message: `nothing is called \`&${alias.source}\``,
          hint: "quotes around a text that starts with `*`",
        });
      else if (path.includes(target))
        problems.push({
          where,
          message: `\`*${alias.source}\` stands for something that holds itself`,
          hint: "the value in full",
        });
    },
  });
  return problems;
};

const checkBomb = (document: Document, file: Pick<YamlFile, "path" | "lines">): Problem[] => {
  try {
    document.toJS({ maxAliasCount: 100 });
    return [];
  } catch {
    return [
      {
        where: placeAt(file, 0),
        message: "the aliases (`*name`) of this file unfold into too much",
        hint: "the values in full",
      },
    ];
  }
};

/** Takes a YAML file apart; whatever its text is, the answer is a file, with problems where it is broken. */
export const readYamlFile = ({ path, text }: TextFile): YamlFile => {
  const lines = new LineCounter();
  const plain = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const file = { path, text: plain, lines };
  try {
    const document: Document = parseDocument(plain, { lineCounter: lines, logLevel: "error" });
    const faults = [...document.errors, ...document.warnings];
    let problems = faults.map((error) => writeSyntax(error, file));
    if (problems.length === 0) problems = checkAliases(document, file);
    const broken = faults.length === 0 ? problems.length > 0 : faults.some(({ code }) => code !== "DUPLICATE_KEY");
    if (!broken) {
      const bombs = checkBomb(document, file);
      if (bombs.length > 0) return { ...file, document, problems: [...problems, ...bombs], broken: true };
    }
    return { ...file, document, problems, broken };
  } catch {
    const problem = {
      where: `${path}:1:1`,
      message: "this file is nested too deeply",
      hint: "a mapping with lists of rows",
    };
    return { ...file, document: parseDocument(""), problems: [problem], broken: true };
  }
};

const unfold = (node: unknown, document: Document): Node | undefined =>
  isAlias(node) ? node.resolve(document) : isNode(node) ? node : undefined;

const findPair = (map: YAMLMap, key: string | number) =>
  map.items.findLast((pair) => isScalar(pair.key) && String(pair.key.value) === String(key));

/** Where a value stands: the deepest thing on the path that is there; with `atKey` the last key instead of its value. */
export const placeOf = (file: YamlFile, node: Node, path: Path, atKey = false): string => {
  let at: Node | undefined = unfold(node, file.document);
  let offset = node.range?.[0] ?? 0;
  for (const [index, step] of path.entries()) {
    let next: unknown;
    if (isMap(at)) {
      const pair = findPair(at, step);
      if (pair === undefined) break;
      const key = (pair.key as Node).range?.[0] ?? offset;
      if (atKey && index === path.length - 1) return placeAt(file, key);
      next = pair.value;
      offset = key;
    } else next = at !== undefined && "items" in at ? at.items[step as number] : undefined;
    if (!isNode(next)) break;
    const isEmpty = isScalar(next) && next.value === null && next.source === "";
    if (!isEmpty) offset = next.range?.[0] ?? offset;
    at = unfold(next, file.document);
  }
  return placeAt(file, offset);
};
