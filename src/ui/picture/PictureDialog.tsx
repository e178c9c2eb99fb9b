import { useEffect, useRef, useState } from "react";
import { nameFile } from "../../view/picture/nameFile.ts";
import { pngOf } from "../../scene/picture/drawPng.ts";
import type { Theme } from "../../state/store.ts";
import { paletteOf } from "../../scene/palette.ts";
import { systemColours } from "../../scene/watchSystem.ts";
import { saveFile } from "../pages/saveFile.ts";
import { Choice } from "../parts/Choice.tsx";
import { Tick } from "../parts/Tick.tsx";
import { DialogHead } from "../parts/DialogHead.tsx";
import { Button } from "../parts/Button.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { useActions, useKnowledge, useParley } from "../useParley.ts";
import { formats, scales, shapes, themes, type PictureChoice } from "./pictureChoice.ts";
import styles from "./PictureDialog.module.css";
import { usePreview, type Preview } from "./usePreview.ts";

/** What is chosen at first: the colours of the page, and all that a picture needs where it stands alone. */
const firstChoice = (theme: Theme): PictureChoice => ({
  format: "svg",
  shape: "window",
  theme: paletteOf(theme, systemColours()).dark ? "dark" : "light",
  legend: true,
  credit: true,
});

/** Makes the file and gives it to the reader; nothing is given once the dialog is closed. */
function useSave({ format }: PictureChoice, onDone: () => void) {
  const k = useKnowledge();
  const { store } = useParley();
  const { tell } = useActions();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const open = useRef(true);
  useEffect(() => {
    open.current = true;
    return () => {
      open.current = false;
    };
  }, []);
  const save = async ({ svg }: Preview) => {
    const isSvg = format === "svg";
    setBusy(true);
    setProblem(undefined);
    try {
      const content = isSvg ? svg : await pngOf(svg, scales[format]);
      if (!open.current) return;
      const name = nameFile(k, store.getState().view, isSvg ? "svg" : "png");
      saveFile(name, content, isSvg ? "image/svg+xml" : "image/png");
      tell({ kind: "info", text: `Saved as ${name}.` });
      onDone();
    } catch (fault) {
      setProblem(fault instanceof Error ? fault.message : String(fault));
    }
    setBusy(false);
  };
  return { save, busy, problem };
}

/** Saves the graph as it is shown: as which file, in which shape and colours, with or without legend and credit. */
export function PictureDialog() {
  const { setPanel } = useActions();
  const { store } = useParley();
  const [choice, setChoice] = useState(() => firstChoice(store.getState().status.theme));
  const close = () => setPanel({ pictureOpen: false });
  const change = (part: Partial<PictureChoice>) => setChoice({ ...choice, ...part });
  const { preview, problem } = usePreview(choice);
  const saving = useSave(choice, close);
  const fault = problem ?? saving.problem;
  return (
    <Dialog label="Save the graph as a picture" onClose={close}>
      <DialogHead title="Save the graph as a picture" onClose={close} />
      <div className={styles.body}>
        <div className={styles.preview}>
          {preview && <img className={styles.image} src={preview.address} alt="What will be saved" />}
        </div>
        <div className={styles.choices}>
          <Choice label="File" value={choice.format} options={formats} onChoose={(format) => change({ format })} />
          <Choice label="Shape" value={choice.shape} options={shapes} onChoose={(shape) => change({ shape })} />
          <Choice label="Colours" value={choice.theme} options={themes} onChoose={(theme) => change({ theme })} />
          <div className={styles.ticks}>
            <Tick className={styles.tick} on={choice.legend} onChange={(legend) => change({ legend })}>
              Legend
            </Tick>
            <Tick className={styles.tick} on={choice.credit} onChange={(credit) => change({ credit })}>
              Title, sources and link
            </Tick>
          </div>
        </div>
      </div>
      <div className={styles.foot}>
        {fault === undefined ? (
          <p className={styles.note}>{preview && noteOf(choice, preview)}</p>
        ) : (
          <p className={styles.fault} role="alert">
            The picture could not be made: {fault}. Try SVG, or a smaller PNG.
          </p>
        )}
        <Button
          look="main"
          className={styles.save}
          disabled={!preview || saving.busy}
          aria-busy={saving.busy}
          onClick={() => preview && void saving.save(preview)}
        >
          {saving.busy ? "Drawing…" : "Save"}
        </Button>
      </div>
    </Dialog>
  );
}

/** What kind of file it will be, in a few words. */
function noteOf({ format }: PictureChoice, { wanted: { width, height } }: Preview): string {
  if (format === "svg") return "Sharp at any size; other programs can open and change it.";
  return `${width * scales[format]} × ${height * scales[format]} pixels.`;
}
