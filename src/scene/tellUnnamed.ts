import type { Actions } from "../state/actions.ts";
import { isAstray } from "../state/isAstray.ts";
import { selectTold } from "../state/selectTold.ts";
import type { Store, Unnamed } from "../state/store.ts";
import type { Picture } from "./Picture.ts";

/** How long nothing moves before names have found their places, in ms. */
const rest = 200;

/**
 * Says which marks of a scene are looked at and have no name in the picture, so that its words can name them. Words take room from
 * the picture; so a mark that was once told stays told as long as scene and window do. Returns the way to stop.
 */
export function tellUnnamed(picture: Picture, store: Store, actions: Actions): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let room = "";
  const tell = () => {
    const state = store.getState();
    const { story, page } = state.view;
    if (!story || page !== "graph" || !selectTold(state) || isAstray(state)) return;
    const before = state.status.unnamed;
    const { innerWidth, innerHeight } = globalThis;
    const goesOn = before?.place === story && room === `${innerWidth} ${innerHeight}`;
    room = `${innerWidth} ${innerHeight}`;
    const known = goesOn ? before.marks : [];
    const added = picture.unnamed.filter(({ id }) => known.every((one) => one.id !== id));
    const marks: readonly Unnamed[] = [...known, ...added];
    if (!goesOn ? marks.length > 0 || before !== undefined : added.length > 0)
      actions.setUnnamed({ place: story, marks });
  };
  picture.onWritten = () => {
    clearTimeout(timer);
    timer = setTimeout(tell, rest);
  };
  return () => clearTimeout(timer);
}
