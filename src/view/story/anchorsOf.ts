import type { EntityId } from "../../model/ids.ts";
import type { Annotation } from "../../model/story.ts";

/** The entities that an annotation is anchored to. */
export const anchorsOf = (annotation: Annotation): EntityId[] => {
  switch (annotation.kind) {
    case "text":
      return [annotation.at];
    case "arrow":
      return [annotation.from, annotation.to];
    case "outline":
      return annotation.around;
  }
};
