import type { EntityId } from "../model/ids.ts";
import { allPartsOf, isClausePart, type Knowledge } from "../model/knowledge.ts";
import type { Actions } from "../state/actions.ts";
import { isPresenting } from "../state/isPresenting.ts";
import type { Place, Store } from "../state/store.ts";
import { isTouch } from "./isTouch.ts";
import { pressBeside } from "./pressBeside.ts";
import type { Picture } from "./Picture.ts";

interface Drag {
  id: EntityId;
  start: Place;
  /** What moves along: the mark, and a clause's parts. */
  from: Record<EntityId, Place>;
  to: Record<EntityId, Place>;
  moved: boolean;
}

const movesAlong = (k: Knowledge, id: EntityId): EntityId[] =>
  isClausePart(k, id) ? [id] : [id, ...allPartsOf(k, id)];

const isAdding = (event: MouseEvent | TouchEvent): boolean => event.shiftKey || event.ctrlKey || event.metaKey;

function bindSelecting(picture: Picture, store: Store, actions: Actions, wasDragged: () => boolean): void {
  const { sigma } = picture;
  const box = sigma.getContainer();
  sigma.on("clickNode", ({ node, event }) => {
    if (!wasDragged()) actions.select(node, isAdding(event.original));
  });
  const focus = (id: EntityId) => {
    actions.select(id);
    actions.setFocus({ id, hops: 1 });
  };
  /** The mark that a finger means which comes down beside it; before an audience the ground turns to other scenes instead. */
  const meant = (at: { x: number; y: number; original: MouseEvent | TouchEvent }) =>
    isTouch(at.original) && !isPresenting(store.getState()) ? picture.findMarkNear(at) : undefined;
  sigma.on("doubleClickNode", ({ node, event }) => {
    event.preventSigmaDefault();
    focus(node);
  });
  sigma.on("doubleClickStage", ({ event }) => {
    event.preventSigmaDefault();
    const mark = meant(event);
    if (mark !== undefined) focus(mark);
  });
  sigma.on("clickStage", ({ event }) => {
    const mark = meant(event);
    if (mark !== undefined) {
      actions.select(mark);
      return;
    }
    const line = picture.findLine(event, isTouch(event.original));
    if (line !== undefined) {
      const [from, to] = picture.stage.extremities(line);
      actions.select(from);
      if (to !== from) actions.select(to, true);
      return;
    }
    if (pressBeside(store, actions, event.original, event.x, sigma.getDimensions().width)) return;
    const { view } = store.getState();
    if (view.selection.length > 0 || view.dispute) actions.select(undefined);
  });
  sigma.on("enterNode", ({ node }) => {
    box.dataset.over = "mark";
    actions.hover(node);
  });
  sigma.on("leaveNode", () => {
    delete box.dataset.over;
    actions.hover(undefined);
  });
}

function bindDragging(picture: Picture, store: Store, actions: Actions, onDrop: (id: EntityId) => void): () => boolean {
  const { sigma } = picture;
  let drag: Drag | undefined;
  let dragged = false;
  const placeOn = (id: EntityId): Place | undefined => {
    const graph = picture.stage;
    return graph.hasNode(id) ? [graph.getNodeAttribute(id, "x"), graph.getNodeAttribute(id, "y")] : undefined;
  };
  sigma.on("downNode", ({ node, event }) => {
    const { knowledge: k, places } = store.getState();
    dragged = false;
    // Before an audience a finger turns to other scenes, wherever it comes down.
    if (!k || (isTouch(event.original) && isPresenting(store.getState()))) return;
    const { x, y } = sigma.viewportToGraph(event);
    const from = Object.fromEntries(
      movesAlong(k, node).map((id) => [id, placeOn(id) ?? places[id] ?? ([0, 0] as const)] as const),
    );
    drag = { id: node, start: [x, y], from, to: from, moved: false };
  });
  sigma.on("moveBody", ({ event }) => {
    if (!drag) return;
    event.preventSigmaDefault();
    event.original.preventDefault();
    const { x, y } = sigma.viewportToGraph(event);
    const shift = [x - drag.start[0], y - drag.start[1]] as const;
    drag.moved ||= Math.hypot(...shift) * sigma.getGraphToViewportRatio() > 3;
    if (!drag.moved) return;
    drag.to = Object.fromEntries(
      Object.entries(drag.from).map(([id, at]) => [id, [at[0] + shift[0], at[1] + shift[1]]]),
    );
    picture.move(drag.to);
  });
  const drop = () => {
    if (drag?.moved) {
      dragged = true;
      onDrop(drag.id);
      actions.place(drag.to);
    }
    drag = undefined;
  };
  sigma.on("upNode", drop);
  sigma.on("upStage", drop);
  sigma.on("leaveStage", drop);
  return () => dragged;
}

/** Turns pointer, wheel and touch on the picture into actions: select, add, focus, hover, and drag a mark to where it stays; `onDrop` is told which. */
export function bindGestures(picture: Picture, store: Store, actions: Actions, onDrop: (id: EntityId) => void): void {
  const wasDragged = bindDragging(picture, store, actions, onDrop);
  bindSelecting(picture, store, actions, wasDragged);
}
