import { Scale } from "lucide";
import { getEntity } from "../../../../model/knowledge.ts";
import { textsThatSpeak } from "../../../../query/bySource/textsThatSpeak.ts";
import { useActions, useKnowledge } from "../../../useParley.ts";
import { ToolButton } from "../../ToolButton.tsx";
import styles from "./Texts.module.css";

/** The texts that sources quote in their own words; a press sets one against what reports say of it. */
export function Texts() {
  const k = useKnowledge();
  const { openText } = useActions();
  const texts = textsThatSpeak(k);
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>A text against reports of it</h3>
      {texts.length === 0 ? (
        <p className={styles.note}>
          No source quotes a text in its own words, so there is none to set against reports.
        </p>
      ) : (
        <ul className={styles.texts}>
          {texts.map((id) => (
            <li key={id}>
              <ToolButton icon={Scale} label={getEntity(k, id).label} onPress={() => openText(id)} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
