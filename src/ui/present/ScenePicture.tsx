import { useEffect, useMemo, useState } from "react";
import type { Scene } from "../../model/story.ts";
import { lookOf } from "../../view/story/sceneLook.ts";
import { readMarkdown } from "../../view/story/readMarkdown.ts";
import { sceneOf } from "../../view/story/sceneOf.ts";
import { writePlain } from "../../view/story/markdown.ts";
import { pageWords } from "../pageWords.ts";
import { useKnowledge } from "../useParley.ts";
import { drawScene } from "./drawScene.ts";
import styles from "./ScenePicture.module.css";
import { useDark } from "./useDark.ts";

/** A scene in small, as it stands on the stage: its picture with its words beside it. */
export function ScenePicture({ scene, step }: { scene: Scene; step?: number | undefined }) {
  const k = useKnowledge();
  const dark = useDark();
  const shown = useMemo(() => sceneOf(k, scene), [k, scene]);
  const look = lookOf(shown);
  const [svg, setSvg] = useState("");
  useEffect(() => {
    if (look === "page") return;
    let over = false;
    drawScene(k, scene, look, dark, step).then(
      (picture) => !over && setSvg(picture),
      () => {},
    );
    return () => void (over = true);
  }, [k, scene, look, dark, step]);
  return (
    <div className={styles.frame} aria-hidden="true">
      <div className={styles.picture} data-look={look}>
        {look === "page" ? (
          <p className={styles.page}>{pageWords[shown.view.page]}</p>
        ) : (
          svg !== "" && <img className={styles.drawn} src={`data:image/svg+xml,${encodeURIComponent(svg)}`} alt="" />
        )}
        <div className={styles.words}>
          <p className={styles.title}>{scene.title}</p>
          <p className={styles.text}>{writePlain(readMarkdown(scene.text))}</p>
        </div>
      </div>
    </div>
  );
}
