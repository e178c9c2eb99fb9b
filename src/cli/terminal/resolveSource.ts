import type { Source } from "../../model/dataset.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import { plainSpelling } from "../../query/foldSpelling.ts";
import { chooseOne } from "./unresolved.ts";

/** The sources with this id, tag or file, else with these words in their title. */
export const findSources = (k: Knowledge, words: string): Source[] => {
  const asked = plainSpelling(words);
  const { sources } = k.dataset;
  const exact = sources.filter(({ id, tag, file }) => [id, tag, file].some((name) => plainSpelling(name) === asked));
  return exact.length > 0 ? exact : sources.filter(({ title }) => plainSpelling(title).includes(asked));
};

/** The source that is meant; throws `Unresolved`. */
export const resolveSource = (k: Knowledge, words: string): Source =>
  chooseOne(words, findSources(k, words), k.dataset.sources, ({ id, tag, title }) => `${id}  ${tag}: ${title}`);
