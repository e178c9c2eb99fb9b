import { useEffect } from "react";
import { loadTexts } from "../../../sources/keptTexts.ts";
import { useParley, useSelected } from "../../useParley.ts";

/** Brings back the source texts that were kept in this browser for the open dataset. */
export function useKeptTexts(): void {
  const { actions } = useParley();
  const k = useSelected((state) => (state.status.embedded ? undefined : state.knowledge));
  useEffect(() => {
    if (!k) return;
    let current = true;
    void loadTexts(k.dataset.sources).then((kept) => {
      if (!current || "problem" in kept) return;
      for (const [source, text] of Object.entries(kept.texts)) actions.addText(source, text);
    });
    return () => {
      current = false;
    };
  }, [k, actions]);
}
