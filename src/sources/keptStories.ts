import { createStore, entries, get, type UseStore } from "idb-keyval";
import type { Scene, Story } from "../model/story.ts";

/** A story as it is kept, and by what to know whether it has been kept anew since. */
export interface KeptStory {
  story: Story;
  revision: string;
}

/** What came of keeping or removing: done, or another window has done so since, or why it could not be. */
export type Saved = { revision: string } | { conflict: KeptStory | undefined } | { problem: string };

interface Row extends KeptStory {
  /** When it was kept first, in milliseconds since 1970. */
  made: number;
}

let opened: UseStore | undefined;
const store = (): UseStore => (opened ??= createStore("parley-stories", "stories"));

const isScene = (value: unknown): value is Scene => {
  const { id, title, text, view, evidence } = (value ?? {}) as Partial<Record<keyof Scene, unknown>>;
  return [id, title, text, view].every((part) => typeof part === "string") && Array.isArray(evidence);
};

/** Whether what was found is a story; what is none is left alone. */
const isRow = (value: unknown): value is Row => {
  const { story, revision, made } = (value ?? {}) as Partial<Row>;
  const { id, title, scenes } = story ?? ({} as Partial<Story>);
  const named = typeof id === "string" && typeof title === "string" && typeof revision === "string";
  return named && typeof made === "number" && Array.isArray(scenes) && scenes.every(isScene);
};

const say = (what: string, reason: unknown): { problem: string } => {
  const said = reason instanceof Error || reason instanceof DOMException ? reason.message || reason.name : "";
  return { problem: said === "" ? what : `${what} (${said.replace(/\.$/, "")})` };
};

const notKept = "This browser did not keep it";

const freshRevision = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(3)), (part) => part.toString(36)).join("");

const bare = ({ story, revision }: Row): KeptStory => ({ story, revision });

/** Writes or removes in one transaction, if the row is still the one that the change is based on; settles once it is completed. */
const replace = (key: [string, string], base: string | undefined, next: (row: Row | undefined) => Row | undefined): Promise<Saved> =>
  Promise.resolve()
    .then(() =>
      store()(
        "readwrite",
        (rows) =>
          new Promise<Saved>((resolve, reject) => {
            const { transaction } = rows;
            let done: Saved = { problem: notKept };
            const found = rows.get(key);
            found.addEventListener("success", () => {
              const now: unknown = found.result;
              if (now !== undefined && !isRow(now)) return void (done = { problem: `${notKept}: something else stands in its place` });
              const row = now;
              if (row?.revision !== base) return void (done = { conflict: row && bare(row) });
              const after = next(row);
              if (after) rows.put(after, key);
              else rows.delete(key);
              done = { revision: after?.revision ?? "" };
            });
            transaction.addEventListener("complete", () => resolve(done));
            transaction.addEventListener("abort", () => reject(transaction.error ?? new Error("it was broken off")));
          }),
      ),
    )
    .catch((reason: unknown) => say(notKept, reason)); // prettier-ignore

/** The reader's own stories of a dataset, as they were kept in this browser, the oldest first. */
export const loadStories = (dataset: string): Promise<{ stories: KeptStory[] } | { problem: string }> =>
  Promise.resolve()
    .then(() => entries<IDBValidKey, unknown>(store()))
    .then(
      (all) => {
        const own = all.filter(([key]) => Array.isArray(key) && key[0] === dataset).map(([, row]) => row).filter(isRow);
        return { stories: own.toSorted((a, b) => a.made - b.made || (a.story.id < b.story.id ? -1 : 1)).map(bare) };
      },
      (reason: unknown) => say("The stories kept in this browser could not be read", reason),
    ); // prettier-ignore

/** One story as it is kept now; nothing where it is not, or can't be read. */
export const loadStory = (dataset: string, id: string): Promise<KeptStory | undefined> =>
  Promise.resolve()
    .then(() => get<unknown>([dataset, id], store()))
    .then(
      (row) => (isRow(row) ? bare(row) : undefined),
      () => undefined,
    );

/** Keeps a story in this browser if it is still as it was at `base`, or not there without; done once the transaction is completed. */
export const keepStory = (dataset: string, story: Story, base: string | undefined): Promise<Saved> =>
  replace([dataset, story.id], base, (row) => ({ story, revision: freshRevision(), made: row?.made ?? Date.now() }));

/** Removes a story from this browser if it is still as it was at `base`. */
export const removeStory = (dataset: string, id: string, base: string | undefined): Promise<Saved> =>
  replace([dataset, id], base, () => undefined);
