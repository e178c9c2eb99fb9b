import { Document, isMap, isScalar, isSeq, visit } from "yaml";
import type { Node } from "yaml";
import type { Breach } from "../model/breach.ts";
import { compareProblems, type Problem } from "../model/problem.ts";
import type { Scene, Story } from "../model/story.ts";
import { readRow } from "./readRow.ts";
import { storySchema } from "./storySchema.ts";
import { placeAt, placeOf, readYamlFile, type TextFile, type YamlFile } from "./yamlFile.ts";

/** A story out of a file, and the way from what is wrong in it to its place there. */
export interface StoryRead {
  story: Story;
  locate: (breach: Breach) => Problem;
}

/** What came of reading a file of stories; fit for use only where there are no problems. */
export interface StoryFile {
  stories: StoryRead[];
  problems: Problem[];
  /** Whether the file is one of stories at all, by what stands at its top. */
  isStory: boolean;
}

const hint = "a story: id, title, scenes";

/** The stories of a file as nodes: the file itself, or the items of its `stories`, where that is all it holds, which is how a dataset has them. */
function storiesIn({ document }: YamlFile): Node[] | undefined {
  const { contents } = document;
  if (!isMap(contents)) return undefined;
  if (contents.has("scenes")) return [contents];
  const list = contents.items.length === 1 ? contents.get("stories", true) : undefined;
  return isSeq(list) ? list.items.map((item) => item as Node) : undefined;
}

/** Reads a file that holds a story, or a list `stories:` as in a dataset's folder. Every problem says file, line and column. */
export function readStoryFile(text: TextFile): StoryFile {
  const file = readYamlFile(text);
  const nodes = storiesIn(file);
  const problems = [...file.problems];
  const place = placeAt(file, file.document.contents?.range?.[0] ?? 0);
  if (!nodes && !file.broken) problems.push({ where: place, message: "this file holds no story", hint });
  const stories = (nodes ?? []).flatMap((node): StoryRead[] => {
    const { row, breaches } = readRow(storySchema, node.toJS(file.document, { maxAliasCount: 100 }));
    const locate = ({ path, message, hint: right }: Breach, atKey = false): Problem => ({
      where: placeOf(file, node, path, atKey),
      message,
      hint: right,
    });
    if (!file.broken) problems.push(...breaches.map((breach) => locate(breach, breach.atKey)));
    return row ? [{ story: row, locate: (breach) => locate(breach) }] : [];
  });
  return { stories, problems: problems.toSorted(compareProblems), isStory: nodes !== undefined };
}

const inOrder = <T extends object>(value: T, keys: readonly (keyof T)[]): Partial<T> =>
  Object.fromEntries(keys.filter((key) => value[key] !== undefined).map((key) => [key, value[key]])) as Partial<T>;

const sceneKeys: readonly (keyof Scene)[] = [
  "id", "title", "text", "notes", "view", "evidence", "highlight", "reveal", "annotations", "places", "duration",
]; // prettier-ignore

/** Whether words of several lines have white space at an edge of a line, which a block would lose. */
const isFragile = (words: string): boolean => words.includes("\n") && /^\s|[ \t\r](?:\n|$)/.test(words);

/** Lists of ids and places stand on one line; what is written in words stands in lines of its own. */
function layOut(document: Document): void {
  visit(document, {
    Pair(_, { key, value }) {
      const name = isScalar(key) ? key.value : undefined;
      if (isSeq(value) && (name === "evidence" || name === "highlight")) value.flow = true;
      if (isSeq(value) && (name === "reveal" || name === "annotations"))
        for (const item of value.items) if (isSeq(item) || isMap(item)) item.flow = true;
      if (isMap(value) && name === "places") for (const { value: at } of value.items) if (isSeq(at)) at.flow = true;
      if (isScalar(value) && (name === "text" || name === "notes") && String(value.value).includes("\n"))
        value.type = "BLOCK_LITERAL";
    },
    Scalar(_, scalar) {
      if (typeof scalar.value === "string" && isFragile(scalar.value)) scalar.type = "QUOTE_DOUBLE";
    },
  });
}

/** Writes a story as a YAML file of its own, which `readStoryFile` reads as the same story. */
export function writeStoryFile(story: Story): string {
  const scenes = story.scenes.map((scene) => inOrder(scene, sceneKeys));
  const document = new Document({ ...inOrder(story, ["id", "title", "summary", "dataset"]), scenes, ...inOrder(story, ["madeOn"]) }, { aliasDuplicateObjects: false });
  document.commentBefore = " A story for Parley: drop this file on the page, or `parley story check FILE`.";
  layOut(document);
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
} // prettier-ignore
