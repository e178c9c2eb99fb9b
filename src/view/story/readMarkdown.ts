import { lexer, type MarkedToken, type Token, type Tokens } from "marked";
import { idForm } from "../../model/checks/checkIds.ts";
import type { Block, Run, Target } from "./markdown.ts";

type Looks = Omit<Run, "text">;

const characters: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00A0",
};

/** Named character references that people write by hand; any other stays as it is written. */
const readReferences = (text: string): string =>
  text.replace(/&(\w{2,4});/g, (whole, name: string) => characters[name] ?? whole);

/** Where a link may lead: pages of the web and things of the dataset; anything else is words alone. */
function readTarget(href: string): Target | undefined {
  if (href.startsWith("#")) return idForm.test(href.slice(1)) ? { id: href.slice(1) } : undefined;
  if (!/^https?:\/\/[^\s/]/i.test(href)) return undefined;
  return URL.canParse(href) ? { url: new URL(href).href } : undefined;
}

const readRuns = (tokens: readonly Token[], looks: Looks): Run[] =>
  tokens.flatMap((token) => readInline(token as MarkedToken, looks));

function readInline(token: MarkedToken, looks: Looks): Run[] {
  switch (token.type) {
    case "br":
      return [{ text: "\n" }];
    case "strong":
      return readRuns(token.tokens, { ...looks, strong: true });
    case "em":
      return readRuns(token.tokens, { ...looks, emphasis: true });
    case "link": {
      const to = readTarget(token.href);
      return readRuns(token.tokens, to ? { ...looks, to } : looks);
    }
    case "image":
      return readRuns(token.tokens, looks);
    case "text":
      if (token.tokens) return readRuns(token.tokens, looks);
      return [{ ...looks, text: readReferences(token.text.replace(/\s*\n\s*/g, " ")) }];
    case "escape":
    case "codespan":
      return [{ ...looks, text: token.text }];
    default:
      return [{ ...looks, text: token.raw }];
  }
}

const looksOf = ({ strong, emphasis, to }: Run): string => JSON.stringify([strong, emphasis, to]);

/** Joins what looks alike and stands side by side. */
function joinRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (run.text === "") continue;
    if (last && run.text !== "\n" && last.text !== "\n" && looksOf(last) === looksOf(run)) last.text += run.text;
    else joined.push({ ...run });
  }
  return joined;
}

/** Lines as they stand, broken where they break. */
const readLines = (text: string): Run[] =>
  text
    .trimEnd()
    .split("\n")
    .flatMap((line, at): Run[] => [...(at > 0 ? [{ text: "\n" }] : []), { text: line }]);

const paragraph = (runs: readonly Run[]): Block[] => {
  const joined = joinRuns(runs);
  return joined.length > 0 ? [{ kind: "paragraph", runs: joined }] : [];
};

const readList = ({ ordered, start, items }: Tokens.List): Block => ({
  kind: "list",
  ordered,
  start: start === "" ? 1 : start,
  items: items.map(({ tokens }) => readBlocks(tokens)),
});

function readBlock(token: MarkedToken): Block[] {
  switch (token.type) {
    case "space":
    case "def":
    case "hr":
      return [];
    case "paragraph":
      return paragraph(readRuns(token.tokens, {}));
    case "text":
      return paragraph(readInline(token, {}));
    case "heading":
      return paragraph(readRuns(token.tokens, { strong: true }));
    case "list":
      return [readList(token)];
    case "blockquote":
      return readBlocks(token.tokens);
    case "code":
      return paragraph(readLines(token.text));
    default:
      return paragraph(readLines(token.raw));
  }
}

const readBlocks = (tokens: readonly Token[]): Block[] => tokens.flatMap((token) => readBlock(token as MarkedToken));

const readPlain = (text: string): Block[] => text.split(/\n{2,}/).flatMap((part) => paragraph(readLines(part)));

/**
 * Reads the Markdown of a scene as plain data that every writer draws in its own way: paragraphs, lists, strong, emphasis,
 * line breaks and links. HTML and whatever else there is in Markdown becomes plain words; a link leads to a page of the web
 * or, as `[words](#id)`, to a thing of the dataset, or nowhere.
 */
export function readMarkdown(text: string): Block[] {
  try {
    return readBlocks(lexer(text, { gfm: false }));
  } catch {
    // Nested without end: the reader of Markdown has no bottom of its own.
    return readPlain(text);
  }
}
