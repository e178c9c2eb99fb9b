import { Button } from "../parts/Button.tsx";
import { wholeOf } from "../../query/timeline/asKnownOn.ts";
import { useActions, useKnowledge, useSelected } from "../useParley.ts";
import { onlyThis } from "./onlyThis.ts";
import { OnlyButton } from "./OnlyButton.tsx";
import { pressOnly } from "./pressOnly.ts";
import styles from "./SourceChips.module.css";

/** The sources as small buttons that hide or show what only they say; a double click, "only" or the key O shows only one. */
export function SourceChips() {
  const k = useKnowledge();
  const { sources } = wholeOf(k).dataset;
  const heard = new Set(k.dataset.sources.map(({ id }) => id));
  const lens = useSelected((state) => state.view.lens);
  const { toggleLens, setLens, openTold } = useActions();
  const ids = sources.map(({ id }) => id);
  const showOnly = (id: string) => setLens({ ...lens, sources: onlyThis(ids, lens.sources, id) });
  const shown = ids.filter((id) => heard.has(id) && !lens.sources.includes(id)).length;
  const only = sources.find(({ id }) => !lens.sources.includes(id));
  return (
    <section className={styles.sources}>
      <h3 className={styles.heading}>
        Sources
        <span className={styles.count}>
          {shown} of {ids.length}
        </span>
      </h3>
      <ul className={styles.chips}>
        {sources.map(({ id, tag, title }) => (
          <li key={id} className={styles.source}>
            <button
              type="button"
              className={styles.chip}
              title={heard.has(id) ? title : `${title}: nothing by then`}
              data-none={!heard.has(id) || undefined}
              aria-pressed={!lens.sources.includes(id)}
              onClick={() => toggleLens("sources", id)}
              aria-keyshortcuts="O"
              onDoubleClick={() => showOnly(id)}
              onKeyDown={(event) => pressOnly(event, () => showOnly(id))}
            >
              {tag}
              <span className={`unseen ${styles.title}`}> {heard.has(id) ? title : `${title}: nothing by then`}</span>
            </button>
            <OnlyButton className={styles.only!} of={`${tag}, ${title}`} onPress={() => showOnly(id)} />
          </li>
        ))}
      </ul>
      {shown === 1 && only && (
        <Button look="more" className={styles.about} onClick={() => openTold([only.id])}>
          What {only.tag} tells
        </Button>
      )}
    </section>
  );
}
