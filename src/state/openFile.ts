import type { Actions } from "./actions.ts";
import { takeTurn } from "./openTurn.ts";
import type { Store } from "./store.ts";

/** As much of a file as is needed to open it. */
export type OpenedFile = Pick<File, "name" | "text">;

/** Whether a file looks like a dataset, by its name. */
export const isDatasetFile = ({ name }: Pick<File, "name">): boolean => /\.(json|ya?ml)$/i.test(name);

const yamlAnswer = (name: string) =>
  `“${name}” is one file of a dataset's folder, and a page cannot open a folder. ` +
  "Run `npm run parley -- export FOLDER --out dataset.json` first, and open what it writes.";

/** Loads the reader of datasets, which the page does without until a file comes, and reads a text. */
const parseText = async (text: string) => {
  const { json } = await import("../formats/json.ts");
  return json.parse?.(text) ?? { problems: [] };
};

/** Opens a reader's own file as the dataset; one that has problems opens nothing, and its problems are kept to be shown. */
export async function openFile({ store, actions }: { store: Store; actions: Actions }, file: OpenedFile) {
  const { name } = file;
  if (/\.ya?ml$/i.test(name)) return actions.tell({ kind: "error", text: yamlAnswer(name) });
  const isMyTurn = takeTurn();
  actions.tell({ kind: "info", text: `Reading “${name}”…` });
  try {
    const { dataset, problems } = await parseText(await file.text());
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
