import { basename } from "node:path";
import { roundTable } from "../../layouts/roundTable.ts";
import type { HandoutOptions } from "../../handout/handoutJob.ts";
import type { TakenFile } from "../../ui/handout/offerHandOut.ts";
import { placeFor, type HandoutPlace } from "../handout/placeFor.ts";
import { tellProgress } from "../handout/tellProgress.ts";
import { checkPlace, writeWhole, type WholeFile } from "../handout/writeWhole.ts";
import { shortPath } from "../readFolder.ts";
import { Refusal, WrongUse } from "../terminal/verb.ts";
import type { Answer, Told, Verb } from "../terminal/verb.ts";
import { findStories, type StoryFound } from "./findStory.ts";

/** The flags of an export. */
export const exportFlags: Verb["flags"] = {
  format: { takes: "FORMAT", says: "html, pptx, pdf, md, png, svg, txt or csl; without it, as PATH ends" },
  out: { takes: "PATH", short: "o", says: "the file, or the folder, to write; without it, a name of the story's own" },
  theme: { takes: "THEME", says: "light or dark; light without it" },
  "no-notes": { says: "leave the speaker notes out" },
  "no-legend": { says: "leave out what marks and lines mean" },
};

const optionsOf = ({ flags }: Told): HandoutOptions => {
  const { theme = "light" } = flags;
  if (theme !== "light" && theme !== "dark") throw new WrongUse("--theme is light or dark");
  return { theme, legend: flags["no-legend"] !== true, notes: flags["no-notes"] !== true };
};

const findOne = (named: string, dataset: string | undefined): StoryFound => {
  const [found, other] = findStories(named, dataset);
  if (!found || other)
    throw new WrongUse(`${named} holds ${found ? "several stories" : "no story"}; an export takes one`);
  return found;
};

/** Has work end where the command is to end; what ends it is no fault of anybody's. */
async function untilStopped<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const stop = new AbortController();
  const onSignal = () => stop.abort(new Refusal("stopped before it was finished; nothing was written"));
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const one of signals) process.on(one, onSignal);
  try {
    return await work(stop.signal);
  } finally {
    for (const one of signals) process.off(one, onSignal);
  }
}

/** The first file under the name that was asked for, where there is only one of its kind. */
const nameFiles = (files: readonly TakenFile[], { file, format }: HandoutPlace): WholeFile[] =>
  files.map(({ name, base64 }, at) => {
    const alone = files.length === 1 || format === "md";
    return { name: at === 0 && alone && file !== undefined ? file : name, bytes: Buffer.from(base64, "base64") };
  });

const writeSize = (bytes: number): string =>
  bytes < 1e6 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;

/** Writes a story into a file or a folder, by the page's own export. Throws `Refusal` and `WrongUse`. */
export async function exportStory(told: Told): Promise<Answer> {
  const [named = "", dataset] = told.words;
  const options = optionsOf(told);
  const { k, story } = findOne(named, dataset);
  const place = placeFor(story.id, told.flags as { format?: string; out?: string });
  checkPlace(place.folder);
  const whole = { ...k.dataset, positions: roundTable(k.dataset), setAside: undefined };
  const order = { dataset: whole, story, format: place.format, options, name: place.name };
  const { tell, end } = tellProgress(basename(place.file ?? story.id));
  const files = await untilStopped(async (signal) => {
    try {
      // What drives a browser is loaded only here: every other command does without.
      const { handOutByPage } = await import("../handout/handOutByPage.ts");
      const taken = await handOutByPage(order, { tell, signal });
      signal.throwIfAborted();
      return writeWhole(place.folder, nameFiles(taken, place)).map((path, at) => ({ path: shortPath(path), bytes: Math.floor((taken[at]!.base64.length * 3) / 4) })); // prettier-ignore
    } finally {
      end();
    }
  });
  const text = files.map(({ path, bytes }) => `wrote ${path} (${writeSize(bytes)})`).join("\n");
  return { text, data: { story: story.id, dataset: k.dataset.id, format: place.format, files } };
}
