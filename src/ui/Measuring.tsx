import { useEffect } from "react";
import { keepMeasured } from "../state/keepMeasured.ts";
import { useParley } from "./useParley.ts";

/** Draws nothing: computes what the view asks to be measured as long as it is there. */
export function Measuring() {
  const { store } = useParley();
  useEffect(() => keepMeasured(store), [store]);
  return null;
}
