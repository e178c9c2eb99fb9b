import type { Measure } from "../../model/question.ts";
import type { Asked, View } from "../view.ts";

type Followed = Pick<View, "sizedBy" | "colouredBy">;

/** What a measure shows best by: groups by colours, scores by sizes; bridges and articulation points are lit. */
const shows: Record<Measure, keyof Followed | undefined> = {
  degree: "sizedBy",
  betweenness: "sizedBy",
  pagerank: "sizedBy",
  communities: "colouredBy",
  components: "colouredBy",
  bridges: undefined,
  articulation: undefined,
};

/** A view with its answer put away; a measure takes with it what sizes and colours followed. */
export const withoutAnswer = ({ question }: Pick<View, "question">): Partial<View> => ({
  question: undefined,
  ...(question?.ask === "measure" && { sizedBy: undefined, colouredBy: undefined }),
});

/**
 * What sizes and colours follow once something is asked. A measure that is asked afresh shows itself by what tells it best;
 * one that is asked after another takes over what followed that one, where it shows by the same.
 */
export function followMeasure(
  question: Asked,
  { question: before, ...followed }: Followed & Pick<View, "question">,
): Followed {
  if (question.ask !== "measure") return {};
  const by = shows[question.measure];
  if (!by) return {};
  const goesOn = before?.ask === "measure" && shows[before.measure] === by && followed[by] !== before.measure;
  return goesOn ? {} : { [by]: question.measure };
}
