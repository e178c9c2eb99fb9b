import type { EntityId } from "../../model/ids.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import type { Annotation } from "../../model/story.ts";
import { listWords } from "../../query/listWords.ts";
import { nameOf } from "../shown.ts";

/** What an annotation shows, for those who do not see it. */
export function sayAnnotation(k: Knowledge, annotation: Annotation): string {
  const name = (id: EntityId) => nameOf(k, id);
  const text = annotation.text?.trim();
  const said = (what: string) => (text ? `${what}: ${text}` : what);
  switch (annotation.kind) {
    case "text":
      return said(`Beside ${name(annotation.at)}`);
    case "arrow":
      return said(`Arrow from ${name(annotation.from)} to ${name(annotation.to)}`);
    case "outline":
      return said(`Outline around ${listWords(annotation.around.map(name))}`);
  }
}
