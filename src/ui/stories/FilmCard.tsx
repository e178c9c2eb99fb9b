import { ArrowLeft, ArrowRight, Copy, Trash2 } from "lucide";
import { useState, type DragEvent } from "react";
import type { Scene, Story } from "../../model/story.ts";
import { IconButton } from "../parts/IconButton.tsx";
import { ScenePicture } from "../present/ScenePicture.tsx";
import { useActions } from "../useParley.ts";
import styles from "./FilmCard.module.css";
import { useDesk } from "./useDesk.ts";

interface Props {
  story: Story;
  scene: Scene;
  /** Its place in the story, from 0. */
  at: number;
  /** Whether it is open. */
  now: boolean;
  own: boolean;
}

const kind = "text/x-parley-scene";

/** A scene of the strip: pressing opens it; of one's own story it can be dragged or moved, doubled and removed. */
export function FilmCard({ story, scene, at, now, own }: Props) {
  const { goTo } = useActions();
  const desk = useDesk();
  const [over, setOver] = useState(false);
  const move = (id: string, to: number) => desk(({ edit }) => edit(story.id, { do: "move", scene: id, to }));
  const dragging = {
    draggable: true,
    onDragStart: (event: DragEvent) => event.dataTransfer.setData(kind, scene.id),
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes(kind)) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      move(event.dataTransfer.getData(kind), at);
    },
  };
  return (
    <li className={styles.card} data-now={now || undefined} data-over={over || undefined} {...(own && dragging)}>
      <button
        type="button"
        className={styles.open}
        aria-current={now ? "step" : undefined}
        onClick={() => goTo({ id: story.id, scene: at })}
      >
        <span className={styles.picture}>
          <ScenePicture scene={scene} />
        </span>
        <span className={styles.title}>
          <span className={styles.number}>{at + 1}</span> {scene.title}
        </span>
      </button>
      {own && now && (
        <span className={styles.tools}>
          <IconButton
            icon={ArrowLeft}
            size={14}
            label="Earlier"
            disabled={at === 0}
            onClick={() => move(scene.id, at - 1)}
          />
          <IconButton
            icon={ArrowRight}
            size={14}
            label="Later"
            disabled={at === story.scenes.length - 1}
            onClick={() => move(scene.id, at + 1)}
          />
          <IconButton
            icon={Copy}
            size={14}
            label="Double this scene"
            onClick={() => desk(({ edit }) => edit(story.id, { do: "duplicate", scene: scene.id }))}
          />
          <IconButton
            icon={Trash2}
            size={14}
            label="Remove this scene"
            onClick={() => desk(({ edit }) => edit(story.id, { do: "remove", scene: scene.id }))}
          />
        </span>
      )}
    </li>
  );
}
