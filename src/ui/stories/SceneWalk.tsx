import { ChevronLeft, ChevronRight } from "lucide";
import type { ReactNode } from "react";
import type { Story } from "../../model/story.ts";
import { IconButton } from "../parts/IconButton.tsx";
import { useActions } from "../useParley.ts";

interface Props {
  story: Story;
  at: number;
  className: string | undefined;
  /** Where in the story one is, between the two buttons. */
  children: ReactNode;
}

/** Goes from scene to scene. */
export function SceneWalk({ story, at, className, children }: Props) {
  const { goTo } = useActions();
  const last = story.scenes.length - 1;
  const go = (scene: number) => scene >= 0 && scene <= last && goTo({ id: story.id, scene });
  return (
    <span className={className}>
      <IconButton icon={ChevronLeft} label="Scene before" aria-disabled={at === 0} onClick={() => go(at - 1)} />
      {children}
      <IconButton icon={ChevronRight} label="Next scene" aria-disabled={at >= last} onClick={() => go(at + 1)} />
    </span>
  );
}
