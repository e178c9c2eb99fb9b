import type { Parsed } from "../formats/format.ts";
import type { Actions } from "./actions.ts";
import { takeTurn } from "./openTurn.ts";
import type { Store } from "./store.ts";
import { loadDesk } from "./stories/shelfOf.ts";

/** As much of a file as is needed to open it. */
export type OpenedFile = Pick<File, "name" | "text">;

/** Whether a file looks like a dataset, or a story, by its name. */
export const isDatasetFile = ({ name }: Pick<File, "name">): boolean => /\.(json|ya?ml)$/i.test(name);

const listsOfDataset = /^(dataset|vocabulary|sources|entities|statements|disputes|conditions|presets|setAside)\s*:/m;

/** Whether a text is a story, or a dataset's file of stories, by what stands at its top. */
const isStory = (name: string, text: string): boolean =>
  /\.json$/i.test(name)
    ? /"scenes"\s*:/.test(text) && !/"format"\s*:\s*"parley"/.test(text)
    : /^(scenes|stories)\s*:/m.test(text) &&
      !/^dataset\s*:\s*$/m.test(text) &&
      !(/^stories\s*:/m.test(text) && listsOfDataset.test(text));

const yamlAnswer = (name: string) =>
  `“${name}” is one file of a dataset's folder, and a page cannot open a folder. ` +
  "Run `npm run parley -- export FOLDER --out dataset.json` first, and open what it writes.";

/** Loads the reader of datasets, which the page does without until a file comes, and reads a text. */
const parseText = async (text: string): Promise<Parsed> => {
  const { json } = await import("../formats/json.ts");
  const read = json.parse?.(text) ?? { problems: [] };
  if (!read.dataset || read.dataset.stories.length === 0) return read;
  const { checkStories } = await import("./stories/checkStories.ts");
  const problems = checkStories(read.dataset);
  return problems.length > 0 ? { problems } : read;
};

/** Opens a reader's own file as the dataset, or as a story of the reader's own; one that has problems opens nothing, and its problems are kept to be shown. */
export async function openFile(parley: { store: Store; actions: Actions }, file: OpenedFile, desk = loadDesk) {
  const { store, actions } = parley;
  const { name } = file;
  const isMyTurn = takeTurn();
  actions.tell({ kind: "info", text: `Reading “${name}”…` });
  try {
    const text = await file.text();
    if (!isMyTurn()) return;
    if (isStory(name, text)) {
      const { openStoryFile } = await import("./stories/openStoryFile.ts");
      return await openStoryFile(parley, { name, text }, { isMyTurn, desk: () => desk(parley) });
    }
    if (/\.ya?ml$/i.test(name)) return actions.tell({ kind: "error", text: yamlAnswer(name) });
    const { dataset, problems } = await parseText(text);
    if (!isMyTurn()) return;
    actions.tell(undefined);
    if (!dataset) return actions.refuse({ name, problems });
    const { awaited } = store.getState().status;
    const wanted = awaited?.dataset === dataset.id ? awaited.view : undefined;
    actions.awaitFile(undefined);
    actions.open(dataset, wanted, name);
    const words = store.getState().status.notice ? "" : `“${name}” is open. It stays on this computer.`;
    if (words) actions.tell({ kind: "info", text: words });
  } catch {
    if (!isMyTurn()) return;
    const text = `“${name}” could not be read. Check that it is a file, that you may open it, and try again.`;
    actions.tell({ kind: "error", text });
  }
}
