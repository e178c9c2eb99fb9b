import { figure } from "../../../query/count.ts";
import type { Source } from "../../../model/dataset.ts";
import { verifyText } from "../../../sources/sourceText.ts";

/** What came of a file that a reader opened: the source it is and its text, or what is wrong with it. */
export type TakenFile = { source: Source; text: string } | { problem: string };

/** Finds the source that a file is, the wanted one first; a file that is none of them is told apart from what was wanted. */
export async function takeFile(file: File, sources: readonly Source[], wanted?: Source): Promise<TakenFile> {
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return { problem: `"${file.name}" could not be read. Check that it is a file and that you may open it.` };
  }
  const order = wanted ? [wanted, ...sources.filter((source) => source !== wanted)] : sources;
  let problem: string | undefined;
  for (const source of order) {
    const answer = await verifyText(source, bytes);
    if ("text" in answer) return { source, text: answer.text };
    if (source === wanted) problem = answer.problem;
  }
  const size = `${figure(file.size)} bytes`;
  if (!wanted) return { problem: `"${file.name}" (${size}) is none of the sources of this dataset.` };
  return { problem: `"${file.name}" (${size}) came. ${problem ?? ""} It is none of the other sources either.` };
}
