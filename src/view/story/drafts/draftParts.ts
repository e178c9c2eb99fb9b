import type { Knowledge } from "../../../model/knowledge.ts";
import type { Scene } from "../../../model/story.ts";
import type { AnswerInWords } from "../../../query/answers/answerInWords.ts";
import { shownIn } from "../../shown.ts";
import type { View } from "../../view.ts";
import { escapeMarkdown } from "../markdown.ts";
import { drawnFor, passesIn, planScene, sampleOf, type ScenePlan } from "../scenePoints.ts";
import { disputedScenes } from "./disputedScene.ts";

/** A part of an answer: a scene of its own, unless it is the only one. */
export type Part = Required<Pick<ScenePlan, "title" | "points">> & Pick<ScenePlan, "of">;

/** The scenes of an answer in parts: all of it, then part by part, then what is disputed of it. */
export function draftParts(k: Knowledge, answer: AnswerInWords, parts: readonly Part[], view: View): Scene[] {
  const shown = shownIn(k, view);
  const onGraph: View = { ...view, page: "graph" };
  const [only, ...more] = parts;
  const few = more.length === 0;
  const said = parts.flatMap(({ points }) => points.flatMap(({ evidence }) => evidence));
  const all = planScene({
    title: answer.title,
    lead: escapeMarkdown(answer.note),
    ...(few && only && { points: only.points, of: only.of }),
    evidence: parts.length > 0 ? said : sampleOf(shown),
    view,
  });
  const rest = few
    ? []
    : parts.map((part) =>
        planScene({
          ...part,
          view: onGraph,
          highlight: drawnFor(
            k,
            part.points.flatMap(({ evidence }) => evidence),
          ),
        }),
      );
  const scenes = [all, ...rest];
  const evidence = [...new Set(scenes.flatMap((one) => one.evidence))];
  return [...scenes, ...disputedScenes(k, evidence, onGraph, passesIn(shown))];
}
