import { selectTold } from "../../state/selectTold.ts";
import { annotationsShown } from "../../view/story/annotationsShown.ts";
import { sayAnnotation } from "../../view/story/sayAnnotation.ts";
import { sayHighlight } from "../../view/story/sayHighlight.ts";
import { useKnowledge, useSelected } from "../useParley.ts";

/** What a scene of a story highlights, writes and draws on the graph, in words for those who do not see it. */
export function AnnotationWords() {
  const k = useKnowledge();
  const told = useSelected(selectTold);
  const shown = told ? annotationsShown(told.scene, told.place.step) : [];
  const highlight = told && sayHighlight(k, told.scene, told.place.step);
  if (shown.length === 0 && highlight === undefined) return null;
  return (
    <ul className="unseen" aria-label="On the graph">
      {highlight !== undefined && <li>{highlight}</li>}
      {shown.map((annotation, i) => (
        // Annotations have no ids of their own, and their order is theirs.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={i}>{sayAnnotation(k, annotation)}</li>
      ))}
    </ul>
  );
}
