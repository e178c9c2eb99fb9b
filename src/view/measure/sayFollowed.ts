import { explanations } from "../../query/structure/explanations.ts";
import type { View } from "../view.ts";

/** What sizes and colours follow where no measure is open that says so: "Sizes: Degree."; else nothing. */
export function sayFollowed({
  question,
  sizedBy,
  colouredBy,
}: Pick<View, "question" | "sizedBy" | "colouredBy">): string {
  if (question?.ask === "measure") return "";
  const said = [
    ...(sizedBy ? [`sizes: ${explanations[sizedBy].label}`] : []),
    ...(colouredBy ? [`colours: ${explanations[colouredBy].label}`] : []),
  ].join("; ");
  return said === "" ? "" : `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}
