import type { Annotation, Scene } from "../../model/story.ts";
import { anchorsOf } from "./anchorsOf.ts";
import { hiddenAt } from "./sceneOf.ts";

/** The annotations of a scene whose marks are shown after so many steps; an outline is drawn around those that are. */
export function annotationsShown(
  { annotations = [], reveal = [] }: Pick<Scene, "annotations" | "reveal">,
  step?: number,
): Annotation[] {
  const hidden = hiddenAt({ reveal }, step);
  return annotations.flatMap((annotation): Annotation[] => {
    if (annotation.kind !== "outline") return anchorsOf(annotation).some((id) => hidden.has(id)) ? [] : [annotation];
    const around = annotation.around.filter((id) => !hidden.has(id));
    return around.length > 0 ? [{ ...annotation, around }] : [];
  });
}
