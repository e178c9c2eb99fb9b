import { useLayoutEffect } from "react";
import { areSingleKeysOn } from "../../keys/singleKeys.ts";
import { runCommand, type Stage } from "../runCommand.ts";
import { commandOf } from "./commandOf.ts";

/** The id of the whole presentation, which has the focus where nothing in it has. */
export const presentationId = "presentation";

const pressable = "button, a[href], summary, input, select, textarea, [contenteditable], [role=gridcell] *";
const moving = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End"];
/** What has arrow keys of its own, once the Tab key has led there. */
const walked = "#graph, [role=grid], #page-words, [data-walk]";

/** Whether an element that has the focus keeps a key for itself. */
function isTaken(event: KeyboardEvent, tabbed: boolean, typed: string): boolean {
  const { target, key } = event;
  if (!(target instanceof Element) || (key === "Enter" && typed !== "")) return false;
  if (key === "Enter" || key === " ") return tabbed && target.matches(`${pressable}, #graph`);
  if (target.matches("input:not([type=checkbox]), select, textarea")) return key !== "Escape";
  if (!tabbed) return false;
  return moving.includes(key) && target.closest(walked) !== null;
}

/** Keys of the page itself that would show what a presentation hides. */
const isUnwanted = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  key === "/" || (/^\d$/.test(key) && !ctrlKey && !metaKey) || (key.toLowerCase() === "k" && (ctrlKey || metaKey));

/**
 * The keys of a presentation, from its first frame. They come before those of the page; what the Tab key has led to keeps its own, so that the
 * graph can be walked there, while after a click the arrow keys turn to the next scene as ever.
 */
export function usePresentKeys(stage: Stage): void {
  useLayoutEffect(() => {
    let tabbed = false;
    const point = () => void (tabbed = false);
    const press = (event: KeyboardEvent) => {
      if (event.key === "Tab") tabbed = true;
      const { typed } = stage.own.getState();
      if (event.isComposing || document.querySelector("dialog[open]") || isTaken(event, tabbed, typed)) return;
      const own = document.getElementById(presentationId);
      const leaves = event.key === "Escape" && tabbed && document.activeElement?.closest(walked) != null;
      const command = commandOf(event, typed, areSingleKeysOn());
      if (leaves) {
        tabbed = false;
        own?.focus({ preventScroll: true });
      } else if (command) {
        // A button that was clicked has the focus, and the space bar would press it again.
        if (!tabbed && event.key === " ") own?.focus({ preventScroll: true });
        runCommand(stage, command);
      } else if (!isUnwanted(event)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    addEventListener("keydown", press, { capture: true });
    addEventListener("pointerdown", point, { capture: true });
    return () => {
      removeEventListener("keydown", press, { capture: true });
      removeEventListener("pointerdown", point, { capture: true });
    };
  }, [stage]);
}
