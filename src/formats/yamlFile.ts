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

const tooDeep = { message: "this file is nested too deeply", hint: "a mapping with lists of rows" };

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
  if (/call stack/i.test(error.message)) return { where, ...tooDeep };
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

/** Faults after which the parser goes on as if nothing had been; after any other, what follows is its aftershock. */
const harmless = new Set<string>(["DUPLICATE_KEY", "BLOCK_AS_IMPLICIT_KEY", "BAD_ALIAS", "TAG_RESOLVE_FAILED"]);

const dropAftershocks = (faults: readonly YAMLError[]): YAMLError[] => {
  const sorted = faults.toSorted((a, b) => a.pos[0] - b.pos[0]);
  const derailed = sorted.findIndex(({ code }) => !harmless.has(code));
  return derailed < 0 ? sorted : sorted.slice(0, derailed + 1);
};

const unfolds = (document: Document): boolean => {
  try {
    document.toJS({ maxAliasCount: 100 });
    return true;
  } catch {
    return false;
  }
};

const parseLines = (text: string, lines: LineCounter): Document | undefined => {
  try {
    return parseDocument(text, { lineCounter: lines, logLevel: "error" });
  } catch {
    return undefined;
  }
};

/** Takes a YAML file apart; whatever its text is, the answer is a file, with problems where it is broken. */
export const readYamlFile = ({ path, text }: TextFile): YamlFile => {
  const lines = new LineCounter();
  const plain = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const file = { path, text: plain, lines };
  const unread = (problems: Problem[]): YamlFile => ({ ...file, document: parseDocument(""), problems, broken: true });
  const document = parseLines(plain, lines);
  if (document === undefined) return unread([{ where: `${path}:1:1`, ...tooDeep }]);
  const faults = [...document.errors, ...document.warnings];
  const problems = dropAftershocks(faults).map((error) => writeSyntax(error, file));
  if (faults.length === 0) problems.push(...checkAliases(document, file));
  if (!unfolds(document)) {
    const message = "the aliases (`*name`) of this file unfold into too much";
    const bomb = { where: placeAt(file, 0), message, hint: "the values in full" };
    return unread(problems.length > 0 ? problems : [bomb]);
  }
  const broken = problems.length > faults.filter(({ code }) => code === "DUPLICATE_KEY").length;
  return { ...file, document, problems, broken };
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
