import { Pencil, X } from "lucide";
import type { EntityId } from "../../../model/ids.ts";
import { getEntity } from "../../../model/knowledge.ts";
import { writeStart } from "../../../view/commands/writeStart.ts";
import type { GraphQuestion } from "../../../view/view.ts";
import { EntityLink } from "../../parts/EntityLink.tsx";
import { IconButton } from "../../parts/IconButton.tsx";
import { EntityMark } from "../../TypeMark.tsx";
import { useActions, useKnowledge } from "../../useParley.ts";
import styles from "./Ends.module.css";

/** Whom the question is about; each end can be exchanged, and one of several taken out. */
export function Ends({ question }: { question: GraphQuestion }) {
  const k = useKnowledge();
  const { ask, search } = useActions();
  if (question.ask === "paths") {
    const { from, to } = question;
    const change = (kept: EntityId) => search(writeStart(k, "path", [kept]));
    return (
      <ul>
        <End word="From" id={from} onPress={() => change(to)} />
        <End word="To" id={to} onPress={() => change(from)} />
      </ul>
    );
  }
  const { entities } = question;
  const takeOut = (id: EntityId) => {
    const rest = entities.filter((one) => one !== id);
    const [from = id, to = id] = rest;
    ask(rest.length > 2 ? { ask: "among", entities: rest } : { ask: "paths", from, to });
  };
  return (
    <ul className={styles.several}>
      {entities.map((id) => (
        <End key={id} id={id} {...(entities.length > 2 && { onPress: () => takeOut(id) })} />
      ))}
    </ul>
  );
}

function End({ word, id, onPress }: { word?: string; id: EntityId; onPress?: () => void }) {
  const k = useKnowledge();
  const name = getEntity(k, id).label;
  return (
    <li className={styles.end}>
      {word && <span className={styles.word}>{word}</span>}
      <EntityMark k={k} id={id} size={18} />
      <span className={styles.name}>
        <EntityLink id={id} />
      </span>
      {onPress && (
        <IconButton
          icon={word ? Pencil : X}
          size={14}
          label={word ? `Choose another than ${name}` : `Take ${name} out`}
          onClick={onPress}
        />
      )}
    </li>
  );
}
