import { Plus, X } from "lucide";
import type { StatementId } from "../../model/ids.ts";
import type { Scene } from "../../model/story.ts";
import { writeSentence } from "../../query/sentence.ts";
import type { SceneChange } from "../../view/story/editStory.ts";
import { statementsInView } from "../../view/story/statementsInView.ts";
import { IconButton } from "../parts/IconButton.tsx";
import { Icon } from "../icons/Icon.tsx";
import { useKnowledge, useSelected } from "../useParley.ts";
import { useShown } from "../useShown.ts";
import styles from "./SceneEditor.module.css";

interface Props {
  scene: Scene;
  onChange: (change: SceneChange) => void;
}

/** So many statements are offered at once. */
const mostOffered = 40;

/** The statements that a scene's text rests on, to take out, and those that are selected or asked about, to take in. */
export function EvidenceField({ scene, onChange }: Props) {
  const k = useKnowledge();
  const view = useSelected((state) => state.view);
  const shown = useShown();
  const { evidence } = scene;
  const offered = statementsInView(k, view, shown).filter((id) => !evidence.includes(id));
  const put = (ids: StatementId[]) => onChange({ evidence: ids });
  const nameOf = (id: StatementId) => {
    const statement = k.statements.get(id);
    return statement ? writeSentence(k, statement) : `“${id}”, which this dataset does not have`;
  };
  return (
    <fieldset className={styles.part}>
      <legend className={styles.label}>Rests on</legend>
      {evidence.length === 0 && (
        <p className={styles.hint}>
          Nothing yet. Select what the text speaks of, in the graph or in a table, and add its statements here.
        </p>
      )}
      <ul className={styles.items}>
        {evidence.map((id) => (
          <li key={id}>
            <span>{nameOf(id)}</span>
            <IconButton
              icon={X}
              label={`Take out: ${nameOf(id)}`}
              onClick={() => put(evidence.filter((one) => one !== id))}
            />
          </li>
        ))}
      </ul>
      {offered.length > 0 && (
        <details className={styles.offered}>
          <summary>Add from what is shown ({offered.length})</summary>
          <ul className={styles.items}>
            {offered.slice(0, mostOffered).map((id) => (
              <li key={id}>
                <button type="button" className={styles.add} onClick={() => put([...evidence, id])}>
                  <Icon node={Plus} size={14} />
                  {nameOf(id)}
                </button>
              </li>
            ))}
          </ul>
          {offered.length > mostOffered && (
            <p className={styles.hint}>
              {offered.length - mostOffered} more: select something to see only what is said of it.
            </p>
          )}
        </details>
      )}
    </fieldset>
  );
}
