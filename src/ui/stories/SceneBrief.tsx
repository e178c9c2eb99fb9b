import { BookOpen, Pencil } from "lucide";
import { useEffect, useMemo, useRef, useState, type RefObject } from "react";
import { selectTold, type Told } from "../../state/selectTold.ts";
import { readMarkdown } from "../../view/story/readMarkdown.ts";
import { readSwipe } from "../../view/story/tapZone.ts";
import { Icon } from "../icons/Icon.tsx";
import { Button } from "../parts/Button.tsx";
import { MarkdownText } from "../parts/MarkdownText.tsx";
import { AlsoMarked } from "../present/AlsoMarked.tsx";
import { MissingWords } from "../present/MissingWords.tsx";
import { watchStrokes } from "../present/watchStrokes.ts";
import { useActions, useSelected } from "../useParley.ts";
import styles from "./SceneBrief.module.css";
import { StrayNote } from "./StrayNote.tsx";

/** On a narrow screen: what the scene says, below its picture; a quick way of a finger to the left or right turns to the next scene or the one before. */
export function SceneBrief() {
  const told = useSelected(selectTold);
  return told ? <Brief key={told.scene.id} told={told} /> : null;
}

/** Turns to other scenes as a finger asks for it. */
function useTurning(box: RefObject<HTMLElement | null>, { story, place }: Told): void {
  const { goTo } = useActions();
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    return watchStrokes(element, (stroke) => {
      const by = readSwipe(stroke);
      if (by !== 0 && story.scenes[place.scene + by]) goTo({ id: story.id, scene: place.scene + by });
    });
  }, [box, goTo, story, place.scene]);
}

/** Whether an element has more than it shows. */
function useOverflow(box: RefObject<HTMLElement | null>): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const sizes = new ResizeObserver(() => setOver(element.scrollHeight > element.clientHeight + 1));
    sizes.observe(element);
    return () => sizes.disconnect();
  }, [box]);
  return over;
}

function Brief({ told }: { told: Told }) {
  const { scene, own } = told;
  const { setPanel } = useActions();
  const box = useRef<HTMLElement>(null);
  const blocks = useMemo(() => readMarkdown(scene.text), [scene.text]);
  const over = useOverflow(box);
  useTurning(box, told);
  const count = scene.evidence.length;
  return (
    <section
      ref={box}
      className={styles.brief}
      aria-label="The scene's words"
      // What is longer than its room scrolls, so it has to be reached.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={over ? 0 : undefined}
    >
      <h2 className={styles.title}>{scene.title}</h2>
      <div className={styles.text}>
        <MarkdownText blocks={blocks} />
      </div>
      <AlsoMarked told={told} />
      <MissingWords told={told} />
      <StrayNote told={told} />
      <p className={styles.more}>
        <Button look="small" onClick={() => setPanel({ sheet: "legend" })}>
          <Icon node={own ? Pencil : BookOpen} />
          {own ? "Edit the scene" : count > 0 ? `Sources and notes · ${count}` : "Notes"}
        </Button>
      </p>
    </section>
  );
}
