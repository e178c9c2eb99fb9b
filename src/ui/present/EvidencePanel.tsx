import { Undo2 } from "lucide";
import { useEffect, useRef } from "react";
import type { Told } from "../../state/selectTold.ts";
import { Icon } from "../icons/Icon.tsx";
import { useActions, useSelected } from "../useParley.ts";
import styles from "./EvidencePanel.module.css";
import { Inspected } from "../inspector/Inspector.tsx";
import { PassageReader } from "../inspector/passage/PassageReader.tsx";
import { SceneSources } from "./SceneSources.tsx";
import { useCommand, usePresentation } from "./useStage.ts";

/** What was clicked, a passage, or all that a scene rests on: as in the inspector, in type for the stage. */
export function EvidencePanel({ told, scale }: { told: Told; scale: number }) {
  const run = useCommand();
  const { closePassage } = useActions();
  const inspecting = useSelected((state) => state.status.inspectorOpen);
  const passage = useSelected((state) => state.status.passage);
  const listing = usePresentation((own) => own.sources);
  const open = inspecting || listing || passage !== undefined;
  const inside = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!open || document.activeElement?.closest("[data-controls], #graph") == null) return;
    inside.current?.focus({ preventScroll: true });
  }, [open]);
  if (!open) return null;
  return (
    <aside ref={inside} className={styles.panel} data-panel="right" data-keep tabIndex={-1} aria-label="Evidence">
      <button
        type="button"
        className={styles.back}
        onClick={() => (passage && listing && !inspecting ? closePassage() : run({ do: "back" }))}
      >
        <Icon node={Undo2} size={Math.round(24 * scale)} />
        Back to the scene
        <kbd aria-hidden="true">R</kbd>
      </button>
      <div id="inspector" className={styles.inside} style={{ zoom: scale * 2 }} data-scroll data-stage>
        {inspecting ? (
          <Inspected />
        ) : passage ? (
          <PassageReader key={passage.source} passage={passage} back={listing ? "the sources" : "the scene"} />
        ) : (
          <SceneSources scene={told.scene} />
        )}
      </div>
    </aside>
  );
}
