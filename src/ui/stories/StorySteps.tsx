import { Redo2, Undo2 } from "lucide";
import { IconButton } from "../parts/IconButton.tsx";
import { useSelected } from "../useParley.ts";
import { useDesk } from "./useDesk.ts";

/** Takes back what was changed in the story, and brings it forward again. */
export function StorySteps({ id, className }: { id: string; className?: string | undefined }) {
  const desk = useDesk();
  const log = useSelected((state) => state.status.desk?.logs[id]);
  return (
    <span className={className}>
      <IconButton
        icon={Undo2}
        label="Undo the last change of the story"
        aria-disabled={!log?.canUndo}
        onClick={() => desk(({ undo }) => undo(id))}
      />
      <IconButton
        icon={Redo2}
        label="Redo the change of the story"
        aria-disabled={!log?.canRedo}
        onClick={() => desk(({ redo }) => redo(id))}
      />
    </span>
  );
}
