import type { EntityId } from "../model/ids.ts";
import type { Actions } from "../state/actions.ts";
import { isAstray } from "../state/isAstray.ts";
import { selectTold } from "../state/selectTold.ts";
import type { Store, Unnamed } from "../state/store.ts";
import type { Picture } from "./Picture.ts";

/** How long nothing moves before names have found their places, in ms. */
const rest = 200;

/**
 * Says which marks of a scene are looked at and have no name in the picture, so that its words can name them. Words take room from
 * the picture, which may take a name away or give it back: a mark that has lost its name a second time stays told as long as scene and
 * window do, so that it does not go to and fro. Returns the way to stop.
 */
export function tellUnnamed(picture: Picture, store: Store, actions: Actions): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let room = "";
  /** Marks that had been told and then got a name, and those of them that lost it again. */
  const named = new Set<EntityId>();
  const restless = new Set<EntityId>();
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(tell, rest);
  };
  const tell = () => {
    if (picture.sigma.getCamera().isAnimated()) return soon();
    const state = store.getState();
    const { story, page } = state.view;
    if (!story || page !== "graph" || !selectTold(state) || isAstray(state)) return;
    const before = state.status.unnamed;
    const { innerWidth, innerHeight } = globalThis;
    const goesOn = before?.place === story && room === `${innerWidth} ${innerHeight}`;
    room = `${innerWidth} ${innerHeight}`;
    if (!goesOn) for (const set of [named, restless]) set.clear();
    const known = goesOn ? before.marks : [];
    const now = picture.unnamed;
    for (const { id } of now) if (named.has(id)) restless.add(id);
    const isIn = (marks: readonly Unnamed[], id: EntityId) => marks.some((one) => one.id === id);
    const kept = known.filter(({ id }) => restless.has(id) || isIn(now, id));
    for (const { id } of known) if (!isIn(kept, id)) named.add(id);
    const marks = [...kept, ...now.filter(({ id }) => !isIn(kept, id))];
    const isSame = marks.length === known.length && marks.every(({ id }) => isIn(known, id));
    if (goesOn ? !isSame : marks.length > 0 || before !== undefined) actions.setUnnamed({ place: story, marks });
  };
  picture.onWritten = soon;
  return () => clearTimeout(timer);
}
