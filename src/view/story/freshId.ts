import { plainSpelling } from "../../query/foldSpelling.ts";

const longest = 40;

/** Words as an id: Latin letters and digits with dashes between; nothing where no such letter is in them. */
const slugOf = (words: string): string =>
  plainSpelling(words)
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, longest)
    .replace(/^-+|-+$/g, "");

/** An id out of words that is none of those taken; `otherwise` where the words hold nothing an id can be made of. */
export function freshId(words: string, taken: Iterable<string>, otherwise: string): string {
  const slug = slugOf(words);
  const stem = slug === "" || slug in Object.prototype ? otherwise : slug;
  const used = new Set(taken);
  let id = stem;
  for (let next = 2; used.has(id); next++) id = `${stem}-${next}`;
  return id;
}
