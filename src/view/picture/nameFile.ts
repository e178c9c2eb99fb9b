import type { Knowledge } from "../../model/knowledge.ts";
import { writeLink } from "../link.ts";
import { shownIn } from "../shown.ts";
import { answerOfView } from "../story/answerOfView.ts";
import { emptyView, type View } from "../view.ts";

/** Longer names are cut between words; some systems take no more than 255 bytes with the folder. */
const longest = 80;

/** A text as a part of a file name: small letters and digits without accents, words joined by hyphens. */
export function slugOf(text: string): string {
  const plain = text.normalize("NFKD").replaceAll(/\p{Mark}/gu, "").replaceAll(/['’]/g, "").toLowerCase(); // prettier-ignore
  const words = plain.split(/[^\p{Letter}\p{Number}]+/u).filter(Boolean);
  let slug = "";
  for (const word of words) {
    const joined = slug ? `${slug}-${word}` : word.slice(0, longest);
    if (joined.length > longest) break;
    slug = joined;
  }
  return slug;
}

/** Whether a view says nothing but how it is laid out and from where it is seen. */
function isWhole(view: View): boolean {
  const chosen: View = { ...view, layout: emptyView.layout };
  delete chosen.camera;
  delete chosen.story;
  return writeLink(undefined, chosen) === writeLink(undefined, emptyView);
}

/** The name of a file that holds a view: the dataset's id and the view in words. */
export function nameFile(k: Knowledge, view: View, extension: string): string {
  const { id } = k.dataset;
  const words = isWhole(view) ? "" : slugOf(answerOfView(k, view, shownIn(k, view)).title);
  return `${words ? `${id}-${words}` : id}.${extension}`;
}
