import { useEffect, useMemo, useState } from "react";
import type { Knowledge } from "../../model/knowledge.ts";
import type { Scene } from "../../model/story.ts";
import { lookOf, type SceneLook } from "../../view/story/sceneLook.ts";
import { readMarkdown } from "../../view/story/readMarkdown.ts";
import { sceneOf } from "../../view/story/sceneOf.ts";
import { writePlain } from "../../view/story/markdown.ts";
import { pageWords } from "../pageWords.ts";
import { useKnowledge } from "../useParley.ts";
import { drawScene } from "./drawScene.ts";
import styles from "./ScenePicture.module.css";
import { TablePicture } from "./TablePicture.tsx";
import { useDark } from "./useDark.ts";

/** So often a picture that could not be drawn is tried again, and how long after, in ms. */
const again = { times: 3, after: 1000 };

/** The graph of a scene as SVG; empty until it is drawn, and for a page of words. */
function useSceneSvg(k: Knowledge, scene: Scene, look: SceneLook, step: number | undefined): string {
  const dark = useDark();
  const [svg, setSvg] = useState("");
  useEffect(() => {
    if (look === "page") return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let over = false;
    const draw = (left: number) => {
      drawScene(k, scene, look, dark, step).then(
        (picture) => !over && setSvg(picture),
        () => {
          if (!over && left > 0) timer = setTimeout(() => draw(left - 1), again.after);
        },
      );
    };
    draw(again.times);
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [k, scene, look, dark, step]);
  return look === "page" ? "" : svg;
}

/** A scene in small, as it stands on the stage: its picture with its words beside it, or the first cells of its page below them. */
export function ScenePicture({ scene, step }: { scene: Scene; step?: number | undefined }) {
  const k = useKnowledge();
  const shown = useMemo(() => sceneOf(k, scene), [k, scene]);
  const look = lookOf(shown);
  const svg = useSceneSvg(k, scene, look, step);
  return (
    <div className={styles.frame} aria-hidden="true">
      <div className={styles.picture} data-look={look}>
        {svg !== "" && (
          // Decoded at once, so that one that is scrolled into sight is there.
          <img className={styles.drawn} src={`data:image/svg+xml,${encodeURIComponent(svg)}`} alt="" decoding="sync" />
        )}
        <div className={styles.words}>
          {look === "page" && <p className={styles.page}>{pageWords[shown.view.page]}</p>}
          <p className={styles.title}>{scene.title}</p>
          <p className={styles.text}>{writePlain(readMarkdown(scene.text))}</p>
        </div>
        {look === "page" && <TablePicture k={k} scene={scene} />}
      </div>
    </div>
  );
}
