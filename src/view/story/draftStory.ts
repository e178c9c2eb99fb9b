import { isClause, topClauseOf, type Knowledge } from "../../model/knowledge.ts";
import type { Scene, Story } from "../../model/story.ts";
import { degreeOf } from "../../query/degree.ts";
import { asKnownOn } from "../../query/timeline/asKnownOn.ts";
import { fitView } from "../fitView.ts";
import { answerGraph } from "../graphAnswer.ts";
import { outcomeOf } from "../outcome/outcomeOf.ts";
import { shownIn, type Shown } from "../shown.ts";
import { emptyView, type View } from "../view.ts";
import { answerOfView } from "./answerOfView.ts";
import { draftClause } from "./drafts/draftClause.ts";
import { draftDispute } from "./drafts/draftDispute.ts";
import { draftLedger } from "./drafts/draftLedger.ts";
import { draftPaths } from "./drafts/draftPaths.ts";
import { draftSections, mostScenes } from "./drafts/draftSections.ts";
import { disputeScene } from "./drafts/disputedScene.ts";
import { freshId } from "./freshId.ts";
import { passesIn } from "./scenePoints.ts";
import { disputesIn, sceneOfView } from "./sceneOfView.ts";

/** The scenes of everything: the whole, the clauses with their actors, the disputes, and what most else is tied to. */
function draftWhole(k: Knowledge, view: View): Scene[] {
  const { entities, statements } = shownIn(k, view);
  const open = passesIn({ entities, statements });
  const plain: View = { ...emptyView, lens: view.lens };
  const [, busiest] = [...degreeOf(k)]
    .filter(([id]) => entities.has(id) && !isClause(k, id))
    .reduce<[number, string | undefined]>(
      ([most, held], [id, n]) => (n > most ? [n, id] : [most, held]),
      [0, undefined],
    );
  const scenes: View[] = [
    { ...view, page: "graph" },
    { ...plain, page: "matrix" },
    ...(busiest === undefined ? [] : [{ ...plain, selection: [busiest] }]),
    ...(k.dataset.disputes.length > 0 ? [{ ...plain, page: "disputes" as const }] : []),
  ];
  const drafted = scenes.map((one) => sceneOfView(k, one, k.dataset.positions));
  const [first] = k.dataset.disputes;
  return [
    ...drafted.filter(({ text }, at) => at === 0 || text !== ""),
    ...(first ? [disputeScene(k, first, plain, open)] : []),
  ];
}

function draftDisputes(k: Knowledge, view: View): Scene[] {
  const plain: View = { ...emptyView, lens: view.lens };
  const open = passesIn(shownIn(k, plain));
  const one = disputesIn(k, view)
    .slice(0, mostScenes - 1)
    .map((dispute) => disputeScene(k, dispute, plain, open));
  return [sceneOfView(k, view, k.dataset.positions), ...one.filter(({ text }) => text !== "")];
}

/** What follows from triggers, step by step where there are several, and the clause that says so where there is but one. */
function draftOutcome(k: Knowledge, triggers: readonly string[], view: View): Scene[] {
  const scenes = draftSections(k, answerOfView(k, view), { ...view, page: "graph" });
  const { steps } = outcomeOf(k, triggers).consequences;
  const [clause] = steps.flatMap(({ conditions }) => conditions.map((one) => one.clause));
  if (clause === undefined || scenes.length > 1) return scenes;
  return [...scenes, ...draftClause(k, topClauseOf(k, clause), { ...emptyView, lens: view.lens }).slice(0, 2)];
}

function draftScenes(k: Knowledge, view: View): Scene[] {
  const { page, question, selection, focus } = view;
  if (page === "ledger" && view.ledger) return draftLedger(k, view);
  if (page === "disputes") return draftDisputes(k, view);
  if (page === "matrix" || page === "sources" || page === "timeline")
    return draftSections(k, answerOfView(k, view), view);
  if (question?.ask === "paths") {
    const answer = answerGraph(k, question, shownIn(k, view));
    return answer.ask === "paths" ? draftPaths(k, view, answer) : [];
  }
  if (question?.ask === "whatif") return draftOutcome(k, question.triggers, view);
  if (question) return draftSections(k, answerOfView(k, view), { ...view, page: "graph" });
  const dispute = view.dispute === undefined ? undefined : k.disputes.get(view.dispute);
  if (dispute) return draftDispute(k, dispute, view);
  const [one, another] = selection.length > 0 ? selection : focus ? [focus.id] : [];
  if (one === undefined) return draftWhole(k, view);
  if (another === undefined && isClause(k, one)) return draftClause(k, one, view);
  return draftSections(k, answerOfView(k, { ...view, page: "graph" }), { ...view, page: "graph" });
}

/** Leaves of what a scene draws what is shown. */
function keepShown(scene: Scene, { entities, statements }: Shown): Scene {
  const open = new Set<string>([...entities, ...statements.map(({ id }) => id)]);
  const { highlight, reveal, ...rest } = scene;
  const drawn = highlight?.filter((id) => open.has(id)) ?? [];
  const steps = (reveal ?? []).map((step) => step.filter((id) => open.has(id))).filter((step) => step.length > 0);
  return { ...rest, ...(drawn.length > 0 && { highlight: drawn }), ...(steps.length > 0 && { reveal: steps }) };
}

/** Gives every scene an id of its own, out of its title. */
function withIds(scenes: readonly Scene[]): Scene[] {
  const taken: string[] = [];
  return scenes.map((scene) => {
    const id = freshId(scene.title, taken, "scene");
    taken.push(id);
    return { ...scene, id };
  });
}

/**
 * A short story, of two to five scenes, of what is shown or answered now: a path, a clause's actors, a dispute or any other
 * answer, part by part and then what is disputed of it; a ledger has as many scenes as it needs. Every sentence rests on
 * statements that the view shows, and a scene that tells some of several says of how many.
 */
export function draftStory(whole: Knowledge, view: View): Story {
  const { known } = view.lens;
  const k = known === undefined ? whole : asKnownOn(whole, known);
  const fitted = fitView(k, view).view;
  const shown = shownIn(k, fitted);
  const most = fitted.page === "ledger" ? Infinity : mostScenes;
  const drafted = draftScenes(k, fitted)
    .slice(0, most)
    .map((scene) => keepShown(scene, shown));
  const everything = () => sceneOfView(k, { ...emptyView, lens: fitted.lens }, k.dataset.positions);
  const title = answerOfView(k, fitted).title;
  return {
    id: freshId(title, [], "story"),
    title,
    dataset: k.dataset.id,
    scenes: withIds(drafted.length > 1 ? drafted : [everything(), ...drafted]),
  };
}
