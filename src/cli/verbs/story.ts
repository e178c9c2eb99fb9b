import { hintNearest } from "../../model/nearest.ts";
import { checkStories } from "../stories/checkStories.ts";
import { exportFlags, exportStory } from "../stories/exportStory.ts";
import { listStories } from "../stories/listStories.ts";
import { orUnresolved } from "../terminal/unresolved.ts";
import { WrongUse } from "../terminal/verb.ts";
import type { Answer, Told, Verb } from "../terminal/verb.ts";

/** What can be done with stories; adding something is adding a line. */
interface StoryVerb {
  takes: string;
  says: string;
  /** Fewest and most words after its name. */
  words: [least: number, most: number];
  run: (told: Told) => Answer | Promise<Answer>;
}

const storyVerbs: Readonly<Record<string, StoryVerb>> = {
  list: {
    takes: "[DATASET]",
    says: "list the stories of a dataset, or of all",
    words: [0, 1],
    run: ({ words: [dataset] }) => listStories(dataset),
  },
  check: {
    takes: "STORY|FILE [DATASET]",
    says: "say what makes no sense in a story, and what has changed since it was made",
    words: [1, 2],
    run: ({ words: [named = "", dataset] }) => checkStories(named, dataset),
  },
  export: {
    takes: "STORY|FILE [DATASET]",
    says: "write a story as slides, pages, one HTML file, Markdown, pictures, or its sources alone",
    words: [1, 2],
    run: exportStory,
  },
};

const names = Object.keys(storyVerbs);
const usages = Object.entries(storyVerbs).map(([name, { takes, says }]) => [`parley story ${name} ${takes}`, says] as const); // prettier-ignore
const width = Math.max(...usages.map(([usage]) => usage.length));

/** `parley story`: the stories of datasets and of files. */
export const story: Verb = {
  name: "story",
  takes: `${names.join("|")} [...]`,
  summary: "list, check and hand out stories",
  help: [
    ...usages.map(([usage, says]) => `${usage.padEnd(width)}  ${says}`),
    "",
    "STORY is the id of a story of DATASET, or words of its title; FILE holds one. DATASET is a folder, or its name under",
    "graph-data; without it, a story of a file goes with the dataset that it names. The flags are for an export, which the",
    "page itself writes in a Chromium that nobody sees.",
  ].join("\n"),
  words: [1, Infinity],
  flags: exportFlags,
  run({ words: [name = "", ...words], flags }) {
    const verb = Object.hasOwn(storyVerbs, name) ? storyVerbs[name] : undefined;
    if (!verb) throw new WrongUse(`\`story\` can't ${name}; ${hintNearest(name, names, `it can ${names.join(", ")}`)}`);
    const [least, most] = verb.words;
    if (words.length < least || words.length > most) throw new WrongUse(`usage: parley story ${name} ${verb.takes}`);
    return orUnresolved(() => verb.run({ words, flags }));
  },
};
