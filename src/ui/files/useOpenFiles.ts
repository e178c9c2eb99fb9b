import { useCallback } from "react";
import { isDatasetFile, openFile } from "../../state/openFile.ts";
import { useTakeFiles } from "../inspector/passage/useTakeFiles.ts";
import { useParley } from "../useParley.ts";

/** Takes a reader's files, dropped or picked: the first dataset among them is opened, else they are taken as source texts. */
export function useOpenFiles(): (files: readonly File[]) => Promise<void> {
  const { store, actions } = useParley();
  const takeFiles = useTakeFiles();
  return useCallback(
    async (files) => {
      const { status, knowledge } = store.getState();
      const isSource = ({ name }: File) => knowledge?.dataset.sources.some((source) => source.file === name);
      const dataset = files.find((file) => isDatasetFile(file) && !isSource(file));
      if (dataset) return openFile({ store, actions }, dataset);
      const fault = await takeFiles(files, status.passage?.source);
      if (fault) actions.tell({ kind: "error", text: `This looks like a source text, not like a dataset. ${fault}` });
    },
    [store, actions, takeFiles],
  );
}
