import { useEffect, useState } from "react";
import { useParley } from "../../useParley.ts";
import { useTakeFiles } from "./useTakeFiles.ts";

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") === true;

/** Takes files dropped anywhere on the page; true while files are over it. */
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
      const wanted = store.getState().status.passage?.source;
      void takeFiles(files, wanted).then((fault) => fault && actions.tell({ kind: "error", text: fault }));
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
