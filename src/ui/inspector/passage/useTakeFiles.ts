import { useCallback } from "react";
import type { SourceId } from "../../../model/ids.ts";
import { keepText } from "../../../sources/keptTexts.ts";
import { takeFile } from "./takeFile.ts";
import { useParley } from "../../useParley.ts";

/** Takes files that the reader picked or dropped: those that are sources are opened, kept and told; gives the last fault. */
export function useTakeFiles(): (files: readonly File[], wanted?: SourceId) => Promise<string | undefined> {
  const { store, actions } = useParley();
  return useCallback(
    async (files, wanted) => {
      const k = store.getState().knowledge;
      if (!k) return undefined;
      const wantedSource = wanted === undefined ? undefined : k.sources.get(wanted);
      let fault: string | undefined;
      for (const file of files) {
        const taken = await takeFile(file, k.dataset.sources, wantedSource);
        if ("problem" in taken) {
          fault = taken.problem;
          continue;
        }
        const { source, text } = taken;
        actions.addText(source.id, text);
        const kept = await keepText(source, text);
        const other =
          wantedSource && source.id !== wantedSource.id ? `, not ${wantedSource.tag}, and was opened as such` : "";
        actions.tell(
          kept
            ? { kind: "error", text: kept.problem }
            : {
                kind: "info",
                text: `This is ${source.tag}, ${source.title}${other}. It is kept in this browser only.`,
              },
        );
      }
      return fault;
    },
    [store, actions],
  );
}
