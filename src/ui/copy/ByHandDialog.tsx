import { useEffect, useRef } from "react";
import { DialogHead } from "../parts/DialogHead.tsx";
import { Button } from "../parts/Button.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { saveFile } from "../pages/saveFile.ts";
import field from "../parts/field.module.css";
import styles from "./ByHandDialog.module.css";
import type { ByHand } from "./useTakeAlong.ts";

/** The text itself, to be copied by hand or saved, where the browser did not let it onto the clipboard. */
export function ByHandDialog({ byHand: { form, text, name }, onClose }: { byHand: ByHand; onClose: () => void }) {
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    box.current?.focus();
    box.current?.select();
  }, []);
  return (
    <Dialog label="Copy it by hand" onClose={onClose}>
      <DialogHead title="Copy it by hand" onClose={onClose} />
      <div className={styles.body}>
        <p id="by-hand" role="alert" className={styles.why}>
          The browser did not let this onto the clipboard. It is selected here, so that you can copy it; or save it as a
          file.
        </p>
        <textarea
          ref={box}
          className={`${field.field} ${styles.text}`}
          aria-label={`The answer as ${form.word}`}
          aria-describedby="by-hand"
          readOnly
          value={text}
        />
        <Button className={styles.save} onClick={() => saveFile(name, text, form.type)}>
          Save as {name}
        </Button>
      </div>
    </Dialog>
  );
}
