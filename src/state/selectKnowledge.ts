import type { Knowledge } from "../model/knowledge.ts";
import { asKnownOn } from "../query/timeline/asKnownOn.ts";
import type { Lens } from "../view/view.ts";
import type { AppState } from "./store.ts";

/** A knowledge as the lens asks for it: of a day, or whole. The same object as long as nothing else was known. */
export const knownThrough = (k: Knowledge, { known }: Pick<Lens, "known">): Knowledge =>
  known === undefined ? k : asKnownOn(k, known);

/** The open dataset as the reader looks at it; everything that is shown or answered is asked of this one. */
export const selectKnowledge = ({ knowledge, view }: Pick<AppState, "knowledge" | "view">): Knowledge | undefined =>
  knowledge && knownThrough(knowledge, view.lens);
