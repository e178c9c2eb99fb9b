import type { Knowledge } from "../../../model/knowledge.ts";
import type { Scene } from "../../../model/story.ts";
import type { AnswerInWords, AnswerSection } from "../../../query/answers/answerInWords.ts";
import { shownIn } from "../../shown.ts";
import type { View } from "../../view.ts";
import { mostPoints, passesIn, pointsOf, fitPoints } from "../scenePoints.ts";
import { draftParts } from "./draftParts.ts";

/** A draft has at most so many scenes. */
export const mostScenes = 5;

/** The sections of an answer as parts of a story: each its own where they are few, else several together. */
function partsOf(sections: readonly AnswerSection[]): { title: string; sections: AnswerSection[] }[] {
  if (sections.length < mostScenes) return sections.map((one) => ({ title: one.heading, sections: [one] }));
  const most = Math.max(mostPoints, Math.ceil(sections.length / (mostScenes - 2)));
  const parts = Array.from({ length: mostScenes - 2 }, (_, at) => sections.slice(at * most, (at + 1) * most));
  return parts
    .filter(({ length }) => length > 0)
    .map((own) => ({
      title: own.length > 1 ? `${own[0]!.heading} and ${own.length - 1} more` : own[0]!.heading,
      sections: own,
    }));
}

/** The scenes of an answer in words: all of it, then part by part, then what is disputed of it where there is room. */
export function draftSections(k: Knowledge, answer: AnswerInWords, view: View): Scene[] {
  const open = passesIn(shownIn(k, view));
  const told = answer.sections.filter((one) => pointsOf(k, { sections: [one] }, open).length > 0);
  const parts = partsOf(told).map((part) => ({ title: part.title, ...fitPoints(pointsOf(k, part, open)) }));
  return draftParts(k, answer, parts, view).slice(0, mostScenes);
}
