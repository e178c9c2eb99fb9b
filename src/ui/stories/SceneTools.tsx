import { ArrowLeft, ArrowRight, Copy, Trash2 } from "lucide";
import type { Story } from "../../model/story.ts";
import type { StoryEdit } from "../../view/story/editStory.ts";
import { IconButton } from "../parts/IconButton.tsx";
import { useDesk } from "./useDesk.ts";

/** What can be done with a scene of one's own as a whole: put it earlier or later, double it, remove it. */
export function SceneTools({ story, at, size = 14 }: { story: Story; at: number; size?: number }) {
  const desk = useDesk();
  const scene = story.scenes[at]?.id;
  if (scene === undefined) return null;
  const change = (one: StoryEdit) => desk(({ edit }) => edit(story.id, one));
  const move = (to: number) => change({ do: "move", scene, to });
  const isLast = at === story.scenes.length - 1;
  return (
    <>
      <IconButton icon={ArrowLeft} size={size} label="Earlier" disabled={at === 0} onClick={() => move(at - 1)} />
      <IconButton icon={ArrowRight} size={size} label="Later" disabled={isLast} onClick={() => move(at + 1)} />
      <IconButton
        icon={Copy}
        size={size}
        label="Double this scene"
        onClick={() => change({ do: "duplicate", scene })}
      />
      <IconButton icon={Trash2} size={size} label="Remove this scene" onClick={() => change({ do: "remove", scene })} />
    </>
  );
}
