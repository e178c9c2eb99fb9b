import { createStore, delMany, getMany, keys, set, type UseStore } from "idb-keyval";
import type { Source } from "../model/dataset.ts";
import type { SourceId } from "../model/ids.ts";

let opened: UseStore | undefined;
const store = (): UseStore => (opened ??= createStore("parley-source-texts", "texts"));

const tell = (what: string) => (reason: unknown) => ({
  problem: `${what} ${reason instanceof Error && reason.message ? `(${reason.message})` : ""}`.trim(),
});

/** Keeps the text of a source in this browser, under the file's SHA-256; done once the transaction is completed. */
export const keepText = (source: Source, text: string): Promise<{ problem: string } | undefined> =>
  Promise.resolve()
    .then(() => set(source.sha256, text, store()))
    .then(() => undefined, tell("The text could not be kept in this browser; it stays open until you leave the page."));

/** The texts of these sources that were kept in this browser before. */
export const loadTexts = (
  sources: readonly Source[],
): Promise<{ texts: Record<SourceId, string> } | { problem: string }> =>
  Promise.resolve()
    .then(() =>
      getMany<unknown>(
        sources.map(({ sha256 }) => sha256),
        store(),
      ),
    )
    .then(
      (found) => ({
        texts: Object.fromEntries(
          sources.flatMap(({ id }, index) => (typeof found[index] === "string" ? [[id, found[index]]] : [])),
        ),
      }),
      tell("The texts kept in this browser could not be read."),
    );

/** Deletes all texts that were kept in this browser. */
export const forgetTexts = (): Promise<{ problem: string } | undefined> =>
  Promise.resolve()
    .then(async () => delMany(await keys(store()), store()))
    .then(() => undefined, tell("The kept texts could not be deleted from this browser."));
