import type { Knowledge } from "../../model/knowledge.ts";
import { capital } from "../../query/capital.ts";
import { nameInSentence } from "../../query/sentence.ts";
import { writeLink } from "../link.ts";
import { emptyView, type Asked, type View } from "../view.ts";
import type { SceneShown } from "./sceneOf.ts";

/** What a scene is laid out as: words beside the graph, a page in words, or a title with few words. */
export type SceneLook = "graph" | "page" | "title";

/** More words than this, in characters, are no title. */
const longestOfTitle = 180;

const isBare = (view: View): boolean => writeLink(undefined, view) === writeLink(undefined, emptyView);

/** How a scene is laid out: the bare graph with a few words is a title. */
export function lookOf({ view, scene, missing }: SceneShown): SceneLook {
  if (view.page !== "graph") return "page";
  const drawn = [scene.highlight, scene.annotations, scene.reveal].some((list) => (list?.length ?? 0) > 0);
  const short = scene.text.length <= longestOfTitle && missing.length === 0;
  return short && !drawn && isBare(view) ? "title" : "graph";
}

const questionWords: Record<Asked["ask"], string> = {
  paths: "A connection",
  among: "A connection",
  measure: "Structure",
  clauses: "Roles",
  "clauses-where": "A question",
  neighbours: "Neighbours",
  whatif: "What if",
  compare: "Two sources",
};

/** The few words above a scene's title: what kind of picture it shows; nothing where that says nothing. */
export function kickerOf(k: Knowledge, { page, dispute, question, selection, focus }: View): string | undefined {
  if (page !== "graph") return undefined;
  if (dispute !== undefined) return "A dispute";
  if (question) return questionWords[question.ask];
  const [only] = selection.length > 0 ? selection : focus ? [focus.id] : [];
  return only !== undefined && selection.length < 2 ? capital(nameInSentence(k, only)) : undefined;
}
