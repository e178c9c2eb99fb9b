import type { Knowledge } from "../../../model/knowledge.ts";
import type { Scene } from "../../../model/story.ts";
import type { AnswerInWords, AnswerSection } from "../../../query/answers/answerInWords.ts";
import { shownIn } from "../../shown.ts";
import type { View } from "../../view.ts";
import { escapeMarkdown } from "../markdown.ts";
import { drawnFor, mostPoints, passesIn, planScene, pointsOf, sampleOf, type ScenePlan } from "../scenePoints.ts";
import { disputedScenes } from "./disputedScene.ts";

/** A draft has at most so many scenes. */
const mostScenes = 5;

/** The sections of an answer as parts of a story: each its own where they are few, else several together. */
function partsOf(sections: readonly AnswerSection[]): { title: string; sections: AnswerSection[] }[] {
  if (sections.length < mostScenes) return sections.map((one) => ({ title: one.heading, sections: [one] }));
  const parts = Array.from({ length: mostScenes - 2 }, (_, at) =>
    sections.slice(at * mostPoints, (at + 1) * mostPoints),
  );
  return parts
    .filter(({ length }) => length > 0)
    .map((own) => ({
      title: own.length > 1 ? `${own[0]!.heading} and ${own.length - 1} more` : own[0]!.heading,
      sections: own,
    }));
}

/** The scenes of an answer in words: all of it, then part by part, then what is disputed of it where there is room. */
export function draftSections(k: Knowledge, answer: AnswerInWords, view: View): Scene[] {
  const shown = shownIn(k, view);
  const open = passesIn(shown);
  const told = answer.sections.filter((one) => pointsOf(k, { sections: [one] }, open).length > 0);
  const parts = partsOf(told).map((part) => ({ ...part, points: pointsOf(k, part, open) }));
  const few = parts.length < 2;
  const all: ScenePlan = {
    title: answer.title,
    lead: escapeMarkdown(answer.note),
    points: few ? parts.flatMap(({ points }) => points) : [],
    evidence: parts.length > 0 ? parts.flatMap(({ points }) => points.flatMap(({ evidence }) => evidence)) : sampleOf(shown),
    view,
  };
  const rest = few ? [] : parts.map(({ title, points }) =>
    planScene({ title, points, view: { ...view, page: "graph" }, highlight: drawnFor(k, points.flatMap(({ evidence }) => evidence)) }),
  );
  const scenes = [planScene(all), ...rest];
  const evidence = [...new Set(scenes.flatMap((one) => one.evidence))];
  return [...scenes, ...disputedScenes(k, evidence, { ...view, page: "graph" }, open)].slice(0, mostScenes);
} // prettier-ignore
