import type { Dispute } from "../../model/dataset.ts";
import type { EntityId } from "../../model/ids.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import type { Scene } from "../../model/story.ts";
import type { AnswerInWords } from "../../query/answers/answerInWords.ts";
import { disputesOf } from "../../query/disputeAnswer.ts";
import { asKnownOn } from "../../query/timeline/asKnownOn.ts";
import { fitView } from "../fitView.ts";
import { shownIn, type Shown } from "../shown.ts";
import type { View } from "../view.ts";
import { answerOfView } from "./answerOfView.ts";
import { disputeLead, positionPoints, questionPoints } from "./disputePoints.ts";
import { escapeMarkdown } from "./markdown.ts";
import { placesOfScene } from "./placesOfScene.ts";
import { fitPoints, passesIn, planScene, pointsOf, sampleOf, type ScenePlan } from "./scenePoints.ts";

/** The disputes that the page of disputes tells of. */
export const disputesIn = (k: Knowledge, { about }: Pick<View, "about">): Dispute[] =>
  about === undefined ? k.dataset.disputes : disputesOf(k, about);

/** What a scene says of a view: positions of the dispute, disputes by their questions, else sentences of the answer. */
function wordsFor(k: Knowledge, view: View, { note, sections }: AnswerInWords, shown: Shown): Pick<ScenePlan, "lead" | "points" | "of"> {
  const open = passesIn(shown);
  if (view.page === "disputes")
    return { lead: escapeMarkdown(note), ...fitPoints(questionPoints(disputesIn(k, view), open)) };
  const dispute = view.question === undefined && view.dispute !== undefined && k.disputes.get(view.dispute);
  if (dispute && view.page === "graph") return { lead: disputeLead(k, dispute), points: positionPoints(k, dispute, open) };
  const told = view.question?.ask === "paths" ? sections.slice(0, 1) : sections;
  return { lead: escapeMarkdown(note), ...fitPoints(pointsOf(k, { sections: told }, open)) };
} // prettier-ignore

/**
 * A scene of what is shown now: title and text proposed from what is asked or selected, with the statements that they rest
 * on, and places where they differ from the layout's own.
 */
export function sceneOfView(whole: Knowledge, view: View, places: Readonly<Record<EntityId, readonly [number, number]>>): Scene {
  const fitted = fitView(whole, view).view;
  const k = fitted.lens.known === undefined ? whole : asKnownOn(whole, fitted.lens.known);
  const told = fitView(k, fitted).view;
  const shown = shownIn(k, told);
  const answer = answerOfView(k, told, shown);
  return planScene({
    title: answer.title,
    ...wordsFor(k, told, answer, shown),
    evidence: sampleOf(shown),
    view: fitted,
    places: placesOfScene(k, fitted, shown, places),
  });
} // prettier-ignore
