import { useEffect, useMemo, useRef } from "react";
import type { Evidence, Source } from "../../../model/dataset.ts";
import { forgetTexts } from "../../../sources/keptTexts.ts";
import { Button } from "../../parts/Button.tsx";
import { useActions } from "../../useParley.ts";
import { cutPassage } from "./cutPassage.ts";
import styles from "./PassageText.module.css";

const around = 280;

/** The words of a passage, marked, with what stands around them in the reader's own copy. */
export function PassageText({ source, text, evidence }: { source: Source; text: string; evidence: Evidence }) {
  const actions = useActions();
  const cut = useMemo(() => cutPassage(text, evidence, around), [text, evidence]);
  const mark = useRef<HTMLElement>(null);
  useEffect(() => {
    // Some browsers give a promise back here, which an effect must not.
    void mark.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const forget = async () => {
    const fault = await forgetTexts();
    if (fault) return actions.tell({ kind: "error", text: fault.problem });
    actions.forgetTexts();
    actions.tell({ kind: "info", text: "The source texts were deleted from this browser." });
  };
  return (
    <>
      <blockquote className={styles.text}>
        {cut.more.before && "… "}
        {cut.before}
        <mark ref={mark} className={styles.mark}>
          {cut.passage}
        </mark>
        {cut.after}
        {cut.more.after && " …"}
      </blockquote>
      <p className={styles.kept}>
        Checked: this is {source.file} to the last byte. It is kept in this browser only.{" "}
        <Button look="link" onClick={() => void forget()}>
          Forget all source texts
        </Button>
      </p>
    </>
  );
}
