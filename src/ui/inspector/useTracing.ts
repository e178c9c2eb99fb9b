import type { PointerEvent } from "react";
import { useActions } from "../useParley.ts";

/** What a part of an answer listens to, that it is drawn alone while it is looked at; the picture knows it by its place, from 0. */
export function useTracing(at: number) {
  const { trace } = useActions();
  const byMouse = (to: number | undefined) => (event: PointerEvent) => event.pointerType === "mouse" && trace(to);
  return {
    onPointerEnter: byMouse(at),
    onPointerLeave: byMouse(undefined),
    onFocus: () => trace(at),
    onBlur: () => trace(undefined),
  };
}
