import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { selectTold } from "../../state/selectTold.ts";
import { describe } from "../../view/describe.ts";
import { hiddenAt } from "../../view/story/sceneOf.ts";
import { focusInspector } from "../focusInspector.ts";
import { loadPalette } from "../search/loadPalette.ts";
import { useKnowledge, useParley, useSelected } from "../useParley.ts";
import { useShown } from "../useShown.ts";
import { AnnotationWords } from "./AnnotationWords.tsx";
import { chooseNeighbour, isDirection, type Direction } from "./chooseNeighbour.ts";
import { firstPicture, noteFirstPicture } from "./firstPicture.ts";
import { noteOpened } from "./openedFromGraph.ts";
import styles from "./StageBox.module.css";
import { announceMark, neighboursOf, placed, startOf, withoutHidden } from "./walk.ts";

// Asked for at once, in a file of its own: a browser without WebGL may fail on it, and the page goes on.
const scene = import("../../scene/mountScene.ts");
scene.catch(() => {});
// The search is used by most, and at once.
void firstPicture.then(loadPalette).catch(() => {});

const sides: Record<Direction, string> = {
  ArrowUp: "above",
  ArrowDown: "below",
  ArrowLeft: "to the left",
  ArrowRight: "to the right",
};

const nothing: ReadonlySet<string> = new Set();

/** React owns the box, the scene owns its inside; mounting returns the way to stop. */
function useScene() {
  const box = useRef<HTMLDivElement>(null);
  const { store, actions } = useParley();
  useEffect(() => {
    let stop = () => {};
    let gone = false;
    scene
      .then(
        ({ mountScene }) => {
          if (!gone && box.current) stop = mountScene(box.current, store, actions);
        },
        () => actions.setDrawing("missing"),
      )
      .then(noteFirstPicture, noteFirstPicture);
    return () => {
      gone = true;
      stop();
    };
  }, [store, actions]);
  return box;
}

/** The keys of the graph while it has the focus, and what they say. */
function useWalk(): [string, (event: KeyboardEvent) => void, () => void] {
  const k = useKnowledge();
  const { store, actions } = useParley();
  const whole = useShown();
  const told = useSelected(selectTold);
  const shown = withoutHidden(k, whole, told ? hiddenAt(told.scene, told.place.step) : nothing);
  const [said, say] = useState("");
  const goTo = (id: string) => {
    actions.hover(id);
    say(announceMark(k, shown, id));
  };
  const walk = (direction: Direction) => {
    const { status, view, places } = store.getState();
    const start = startOf(k, shown, view.selection);
    const at = status.hovered !== undefined && shown.entities.has(status.hovered) ? status.hovered : undefined;
    if (at === undefined && view.selection.length === 0) return start === undefined ? undefined : goTo(start);
    const from = at ?? start;
    const place = from === undefined ? undefined : places[from];
    if (from === undefined || !place) return;
    const next = chooseNeighbour(place, placed(neighboursOf(k, shown, from), places), direction);
    if (next === undefined) say(`No neighbour ${sides[direction]}.`);
    else goTo(next);
  };
  const leave = () => actions.hover(undefined);
  const press = (event: KeyboardEvent) => {
    const { hovered } = store.getState().status;
    if (isDirection(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey) walk(event.key);
    else if (event.key === "Enter" && hovered !== undefined) {
      actions.select(hovered, event.shiftKey);
      leave();
      if (event.shiftKey) return event.preventDefault();
      noteOpened(hovered);
      focusInspector();
    } else if (event.key.toLowerCase() === "f" && hovered !== undefined && !event.ctrlKey && !event.metaKey) {
      actions.setFocus({ id: hovered, hops: 1 });
    } else if (event.key === "Escape" && hovered !== undefined) {
      leave();
      // With the pointer on what is selected, one press is to put that away.
      if (store.getState().view.selection.includes(hovered)) return;
    } else return;
    event.preventDefault();
  };
  return [said, press, leave];
}

/** The place of the graph: one tab stop, walked with the arrow keys, with what it shows told in words. */
export function StageBox({ hidden }: { hidden: boolean }) {
  const k = useKnowledge();
  const box = useScene();
  const shown = useShown();
  const lens = useSelected((state) => state.view.lens);
  const focus = useSelected((state) => state.view.focus);
  const [said, press, leave] = useWalk();
  const words = describe(k, { lens, focus, selection: [] }, shown);
  return (
    <div className={styles.stage} data-hidden={hidden || undefined}>
      {/* The graph is a widget of its own kind: the arrow keys walk in it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        id="graph"
        className={styles.graph}
        role="application"
        aria-roledescription="graph"
        aria-label={`Graph of ${k.dataset.title}`}
        aria-describedby="graph-description"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        onKeyDown={press}
        onBlur={leave}
      >
        <div ref={box} className={styles.box} aria-hidden="true" />
      </div>
      <p id="graph-description" className="unseen">
        {words} Arrow keys walk to the neighbour in that direction, Enter opens it, F shows only what is near, Escape
        leaves. The outline and the tables hold the same in words.
      </p>
      <AnnotationWords />
      <output className="unseen">{said}</output>
    </div>
  );
}
