import { useEffect } from "react";
import { selectTold } from "../../state/selectTold.ts";
import { loadDesk } from "../../state/stories/shelfOf.ts";
import { pages } from "../../view/view.ts";
import { dropTyped, keepTyped } from "../search/typedAhead.ts";
import { backToGraph } from "../stage/openedFromGraph.ts";
import { useParley, type Parley } from "../useParley.ts";
import { areSingleKeysOn } from "./singleKeys.ts";

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches("input:not([type=checkbox]), textarea, select, [contenteditable]");

/** Steps back; on a narrow screen an open sheet goes first, and the focus is not left behind on what went. */
function stepBack({ store, actions }: Parley): void {
  const { status } = store.getState();
  if (status.passage === undefined && (status.sheet === "legend" || status.sheet === "menu")) {
    return actions.setPanel({ sheet: undefined });
  }
  if (status.notice) actions.tell(undefined);
  else backToGraph({ store, actions }, actions.stepBack);
}

function pressSingle(key: string, { store, actions }: Parley): boolean {
  const page = pages[Number(key) - 1];
  if (key === "/") actions.setPanel({ searchOpen: true });
  else if (key === "?") actions.setPanel({ helpOpen: true });
  else if (key === "+" || key === "=") actions.moveCamera("in");
  else if (key === "-") actions.moveCamera("out");
  else if (key === "0") actions.moveCamera("fit");
  else if (page) actions.setPage(page);
  else if (key === "i" && store.getState().view.page === "graph") actions.setPanel({ pictureOpen: true });
  else return false;
  return true;
}

/** Takes back or does again a move of marks, or in a story of the reader's own whichever was changed last of both. */
function stepChange(by: "undo" | "redo", parley: Parley): void {
  const told = selectTold(parley.store.getState());
  if (!told?.own || told.place.presenting) return void parley.actions[by]();
  const { id } = told.story;
  void loadDesk(parley).then(
    (desk) => desk.stepLast(id, by),
    () => parley.actions[by](),
  );
}

function pressWithControl(event: KeyboardEvent, parley: Parley): boolean {
  const key = event.key.toLowerCase();
  if (key === "k") parley.actions.setPanel({ searchOpen: true });
  else if (key === "y" || key === "z") stepChange(key === "y" || event.shiftKey ? "redo" : "undo", parley);
  else return false;
  return true;
}

/** Searching has begun, and the field is not there yet: what is typed is kept for it. */
function pressAhead(event: KeyboardEvent, { actions }: Parley): void {
  if (event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  if (event.key === "Escape") {
    dropTyped();
    actions.setPanel({ searchOpen: false });
  } else keepTyped(event.key);
}

/** The keys that work anywhere on the page; an open dialog and a field that is typed in keep theirs. */
export function useKeys(): void {
  const parley = useParley();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { status } = parley.store.getState();
      if (event.defaultPrevented || status.loading !== "ready" || document.querySelector("dialog[open]")) return;
      if (status.searchOpen) return pressAhead(event, parley);
      const withControl = event.ctrlKey || event.metaKey;
      if (event.key === "Escape") stepBack(parley);
      else if (isTyping(event.target) && !(withControl && event.key.toLowerCase() === "k")) return;
      else if (
        withControl
          ? !pressWithControl(event, parley)
          : event.altKey || !areSingleKeysOn() || !pressSingle(event.key, parley)
      )
        return;
      event.preventDefault();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [parley]);
}
