import { listWords } from "../query/listWords.ts";
import type { Notice } from "./store.ts";

const most = 3;

/** What to tell of a link that names what the dataset does not have: which, as far as a line holds it; nothing where all is there. */
export function missingNotice(missing: readonly string[]): Notice | undefined {
  if (missing.length === 0) return undefined;
  const named = missing.slice(0, most).map((id) => `“${id}”`);
  const more = missing.length - named.length;
  const all = listWords(more > 0 ? [...named, `${more} more`] : named);
  return { kind: "info", text: `The link names ${all}, which this dataset does not have. The rest is shown.` };
}
