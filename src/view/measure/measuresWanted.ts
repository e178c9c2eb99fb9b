import type { Measure } from "../../model/question.ts";
import type { View } from "../view.ts";

/** The measures that a view asks for, as an answer or for the sizes and colours of its marks. */
export const measuresWanted = ({ question, sizedBy, colouredBy }: View): Measure[] => {
  const asked = question?.ask === "measure" ? question.measure : undefined;
  return [...new Set([asked, sizedBy, colouredBy].filter((one) => one !== undefined))];
};
