import { useEffect, useState } from "react";
import { isDatasetFile, openFile } from "../../state/openFile.ts";
import { useTakeFiles } from "../inspector/passage/useTakeFiles.ts";
import { useParley } from "../useParley.ts";

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") === true;

/** Takes files dropped anywhere on the page, a dataset to explore or sources to read; true while files are over it. */
export function useFileDrop(): boolean {
  const { store, actions } = useParley();
  const takeFiles = useTakeFiles();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const drag = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      const { status, knowledge } = store.getState();
      const isSource = ({ name }: File) => knowledge?.dataset.sources.some((source) => source.file === name);
      const dataset = files.find((file) => isDatasetFile(file) && !isSource(file));
      if (dataset) return void openFile({ store, actions }, dataset);
      const wanted = status.passage?.source;
      return void takeFiles(files, wanted).then((fault) => fault && actions.tell({ kind: "error", text: fault }));
    };
    addEventListener("dragover", drag);
    addEventListener("dragleave", leave);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragover", drag);
      removeEventListener("dragleave", leave);
      removeEventListener("drop", drop);
    };
  }, [store, actions, takeFiles]);
  return over;
}
