import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from "react";

/** Where the focus goes from the button at `at` (-1: from none of them) of so many. */
const placeAfter = (key: string, at: number, count: number): number | undefined =>
  ({ ArrowDown: at + 1, ArrowUp: at < 0 ? count - 1 : at - 1, Home: 0, End: count - 1 })[key];

/**
 * What a button needs whose list opens beside it: `box` goes around both. The arrow keys go through the list's buttons; it closes
 * on Escape, when the focus goes elsewhere, and when the pointer goes down beside it.
 */
export function useOpenList() {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    const down = ({ target }: PointerEvent) => {
      if (!(target instanceof Node) || !box.current?.contains(target)) setOpen(false);
    };
    addEventListener("pointerdown", down, true);
    return () => removeEventListener("pointerdown", down, true);
  }, [open]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!open) return;
    const buttons = [...(box.current?.querySelectorAll("button") ?? [])].filter((one) => one !== button.current);
    const at = buttons.findIndex((one) => one === document.activeElement);
    const to = placeAfter(event.key, at, buttons.length);
    if (event.key === "Escape") close();
    else if (to !== undefined) buttons.at(to % buttons.length)?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onBlur = ({ relatedTarget, currentTarget }: FocusEvent) => {
    if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) setOpen(false);
  };
  return { open, close, toggle: () => setOpen(!open), button, box: { ref: box, onKeyDown, onBlur } };
}
