import { useEffect, useRef } from "react";

/** Keeps the focus where the page changes under it: on what is called the same there, else on the page itself. */
export function useFocusKept(shown: string): void {
  const called = useRef<string | null>(null);
  const before = useRef(shown);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      if (target instanceof Element && target.closest("#page-words"))
        called.current = target.getAttribute("aria-label");
    };
    addEventListener("focusin", note);
    return () => removeEventListener("focusin", note);
  }, []);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    if (document.activeElement !== document.body) return;
    const page = document.getElementById("page-words");
    const named = [...(page?.querySelectorAll<HTMLElement>("[aria-label]") ?? [])];
    (named.find((one) => one.getAttribute("aria-label") === called.current) ?? page)?.focus({ preventScroll: true });
  }, [shown]);
}
