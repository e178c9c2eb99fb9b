import { useLayoutEffect, useMemo, useRef, useState } from "react";
import { getSource } from "../../../model/knowledge.ts";
import { voicesOf, type Voice } from "../../../query/voicesOf.ts";
import type { Told } from "../../../state/selectTold.ts";
import { isOwnVoice, speakerOf } from "../../inspector/evidence/speakerOf.ts";
import { StanceGlyph } from "../../inspector/evidence/StanceGlyph.tsx";
import { useActions, useKnowledge } from "../../useParley.ts";
import { useStage } from "../useStage.ts";
import styles from "./Voices.module.css";

/** How many of the items of a row fit into it. */
function useFitting(count: number) {
  const row = useRef<HTMLUListElement>(null);
  const [fitting, setFitting] = useState(count);
  useLayoutEffect(() => {
    const box = row.current;
    if (!box || count === 0) return;
    const measure = () => {
      const items = [...box.children] as HTMLElement[];
      for (const item of items) item.hidden = false;
      const right = box.getBoundingClientRect().right + 1;
      const fit = items.findIndex((item) => item.getBoundingClientRect().right > right);
      setFitting(fit < 0 ? items.length : fit);
      items.forEach((item, at) => (item.hidden = fit >= 0 && at >= fit));
    };
    measure();
    void document.fonts.ready.then(measure);
    const sizes = new ResizeObserver(measure);
    sizes.observe(box);
    return () => sizes.disconnect();
  }, [count]);
  return [row, fitting] as const;
}

/** Who says what a scene tells: each voice opens its passage, and the word before them lists everything. */
export function Voices({ told }: { told: Told }) {
  const k = useKnowledge();
  const { own } = useStage();
  const voices = useMemo(() => voicesOf(k, told.scene.evidence), [k, told.scene.evidence]);
  const [row, fitting] = useFitting(voices.length);
  if (voices.length === 0) return <div className={styles.voices} />;
  const more = voices.length - fitting;
  const listAll = () => own.setState(({ sources }) => ({ sources: !sources }));
  return (
    <div className={styles.voices}>
      <button type="button" className={styles.all} aria-label="List all that this scene rests on" onClick={listAll}>
        {voices.length === 1 ? "Source" : "Sources"}
      </button>
      <ul ref={row} className={styles.row}>
        {voices.map((voice, at) => (
          <li key={at} className={styles.item}>
            <VoiceButton voice={voice} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <button type="button" className={styles.all} aria-label={`${more} more voices: list all`} onClick={listAll}>
          {more} more
        </button>
      )}
    </div>
  );
}

function VoiceButton({ voice: { source, account } }: { voice: Voice }) {
  const k = useKnowledge();
  const { openPassage } = useActions();
  const { tag, title } = getSource(k, source);
  const [evidence] = account.evidence;
  return (
    <button
      type="button"
      className={styles.voice}
      title={title}
      disabled={!evidence}
      onClick={() => evidence && openPassage(source, evidence)}
    >
      <StanceGlyph stance={account.stance} />
      <b>{tag}</b>
      {!isOwnVoice(account) && <span>{speakerOf(k, account)}</span>}
    </button>
  );
}
