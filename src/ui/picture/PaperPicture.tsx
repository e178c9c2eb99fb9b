import { useEffect, useRef } from "react";
import { drawLoaded } from "../../scene/picture/drawPicture.ts";
import { useParley } from "../useParley.ts";
import "../print.css";
import styles from "./PaperPicture.module.css";
import { wantedNow } from "./wantedNow.ts";

/** In px; small enough for its names to be read on a sheet of A4. */
const paper = { width: 780, height: 760 };

/** The graph on paper: shapes and words in place of the stage's pixels, in light colours, with legend and credit; drawn when the page is about to be printed. */
export function PaperPicture() {
  const { store } = useParley();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const draw = () => {
      const state = store.getState();
      if (!state.knowledge || !place.current) return;
      const choice = { format: "svg", shape: "classic", theme: "light", legend: true, credit: true } as const;
      const svg = drawLoaded(state.knowledge, { ...wantedNow(state, choice, true), ...paper });
      const { documentElement } = new DOMParser().parseFromString(svg, "image/svg+xml");
      place.current.replaceChildren(document.importNode(documentElement, true));
    };
    const clear = () => place.current?.replaceChildren();
    addEventListener("beforeprint", draw);
    addEventListener("afterprint", clear);
    return () => {
      removeEventListener("beforeprint", draw);
      removeEventListener("afterprint", clear);
    };
  }, [store]);
  return <div ref={place} id="paper-picture" className={styles.paper} />;
}
