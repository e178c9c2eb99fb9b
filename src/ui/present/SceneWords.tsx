import { useMemo } from "react";
import type { Told } from "../../state/selectTold.ts";
import { readMarkdown } from "../../view/story/readMarkdown.ts";
import { kickerOf, type SceneLook } from "../../view/story/sceneLook.ts";
import { writeDate } from "../../query/writeDate.ts";
import { MarkdownText } from "../parts/MarkdownText.tsx";
import { useKnowledge } from "../useParley.ts";
import { AlsoMarked } from "./AlsoMarked.tsx";
import { MissingWords } from "./MissingWords.tsx";
import styles from "./SceneWords.module.css";
import { useFittingSize } from "./useFittingSize.ts";
import { useUpright } from "./useUpright.ts";

interface Props {
  told: Told;
  look: SceneLook;
}

/** The words of a scene beside its picture: what kind it is, its title and its text. */
export function SceneWords({ told, look }: Props) {
  const k = useKnowledge();
  const blocks = useMemo(() => readMarkdown(told.scene.text), [told.scene.text]);
  const upright = useUpright();
  const [panel, size] = useFittingSize();
  const kicker = look === "title" ? undefined : kickerOf(k, told.view);
  return (
    <div
      ref={panel}
      className={styles.panel}
      data-panel={look === "page" ? undefined : upright ? "bottom" : look === "title" ? "left" : "right"}
      data-look={look}
      data-size={size}
      // What is longer than the screen scrolls, so it has to be reached.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={size === "scroll" ? 0 : undefined}
    >
      <div className={styles.words}>
        {kicker !== undefined && <p className={styles.kicker}>{kicker}</p>}
        <h1 className={styles.title}>{told.scene.title}</h1>
        {blocks.length > 0 && (
          <div className={styles.text}>
            <MarkdownText blocks={blocks} />
          </div>
        )}
        {look !== "page" && <AlsoMarked told={told} />}
        <MissingWords told={told} />
        {look === "title" && (
          <p className={styles.about}>
            {k.dataset.title}
            <span>As known on {writeDate(k.dataset.cutOff)}</span>
          </p>
        )}
      </div>
    </div>
  );
}
