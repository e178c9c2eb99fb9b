import { existsSync, readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { readStoryFile } from "../../formats/storyFile.ts";
import type { Breach } from "../../model/breach.ts";
import { buildKnowledge, type Knowledge } from "../../model/knowledge.ts";
import type { Problem } from "../../model/problem.ts";
import type { Story } from "../../model/story.ts";
import { plainSpelling } from "../../query/foldSpelling.ts";
import { readDataset } from "../compile.ts";
import { findDataset, sortFolders } from "../findDataset.ts";
import { shortPath } from "../readFolder.ts";
import { chooseOne } from "../terminal/unresolved.ts";
import { Refusal, WrongUse } from "../terminal/verb.ts";

/** A story with the dataset that it is told of, and the way from what is wrong in it to the place where that stands. */
export interface StoryFound {
  k: Knowledge;
  story: Story;
  /** The file it was read from, where it is no story of the dataset itself. */
  file?: string;
  locate: (breach: Breach) => Problem;
}

/** A dataset folder as far as its stories can be asked of it. Throws `Refusal` where anything but a story has problems. */
export function openStories(folder: string) {
  const read = readDataset(folder);
  if (read.problems.length > 0)
    throw new Refusal(`${shortPath(folder)} has problems; \`parley check ${shortPath(folder)}\` lists them`);
  return { k: buildKnowledge({ ...read.dataset, positions: {} }), locate: read.locate };
}

/** The folder of the dataset with an id; nothing where there is none. */
const folderOf = (id: string): string | undefined =>
  sortFolders().find((folder) => basename(folder) === id) ??
  sortFolders().find((folder) => readDataset(folder).dataset.id === id);

/** A story out of a file, with the dataset that is named, else with its own one, else with the first. Throws `Refusal` where it can't be read. */
function readFile(path: string, dataset: string | undefined): StoryFound[] {
  const { stories, problems } = readStoryFile({ path: shortPath(path), text: readFileSync(path, "utf8") });
  if (problems.length > 0) throw new StoryProblems(shortPath(path), problems);
  return stories.map(({ story, locate }) => {
    const own = story.dataset === undefined ? undefined : folderOf(story.dataset);
    if (dataset === undefined && story.dataset !== undefined && own === undefined)
      throw new WrongUse(`${shortPath(path)} is of the dataset ${story.dataset}, which is not under graph-data; name its folder`);
    return { k: openStories(dataset === undefined && own !== undefined ? own : findDataset(dataset)).k, story, file: shortPath(path), locate };
  });
} // prettier-ignore

/** A file of a story that can't be read, and why. */
export class StoryProblems extends Refusal {
  readonly file: string;
  readonly problems: readonly Problem[];

  constructor(file: string, problems: readonly Problem[]) {
    super(`${file} can't be read`);
    this.file = file;
    this.problems = problems;
  }
}

const isFile = (named: string): boolean =>
  existsSync(named) ? statSync(named).isFile() : /[\\/]|\.(ya?ml|json)$/.test(named);

/** The stories that are meant: those of a file, or one of a dataset by its id or by words of its title. Throws `Unresolved`, `Refusal` and `WrongUse`. */
export function findStories(named: string, dataset: string | undefined): StoryFound[] {
  if (isFile(named)) {
    if (!existsSync(named)) throw new WrongUse(`there is no file ${named}`);
    return readFile(named, dataset);
  }
  const { k, locate } = openStories(findDataset(dataset));
  const { stories } = k.dataset;
  const asked = plainSpelling(named);
  const own = stories.filter(({ id }) => id === named);
  const meant = own.length > 0 ? own : stories.filter(({ title }) => plainSpelling(title).includes(asked));
  if (stories.length === 0) throw new WrongUse(`${k.dataset.id} has no stories`);
  const story = chooseOne(named, meant, stories, ({ id, title }) => `${id}  ${title}`);
  const at = stories.indexOf(story);
  return [{ k, story, locate: (breach) => locate({ ...breach, path: ["stories", at, ...breach.path] }) }];
} // prettier-ignore
