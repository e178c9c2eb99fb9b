import { Crosshair, Maximize, Route } from "lucide";
import type { EntityId } from "../../model/ids.ts";
import type { Question } from "../../model/question.ts";
import { writeStart } from "../../view/commands/writeStart.ts";
import { LateCopyMenu } from "../copy/LateCopyMenu.tsx";
import { Button } from "../parts/Button.tsx";
import { Icon } from "../icons/Icon.tsx";
import { useActions, useKnowledge, useSelected } from "../useParley.ts";
import styles from "./FocusButton.module.css";

interface Props {
  id: EntityId;
  /** What is asked of it, to be copied or saved. */
  question: Question;
}

/** Shows only what is near an entity, or everything again; asks how it is connected to another one; and takes along what is told of it. */
export function FocusButton({ id, question }: Props) {
  const k = useKnowledge();
  const { setFocus, search } = useActions();
  const focused = useSelected((state) => state.view.focus?.id === id);
  return (
    <footer className={styles.footer}>
      <Button onClick={() => setFocus(focused ? undefined : { id, hops: 1 })}>
        <Icon node={focused ? Maximize : Crosshair} />
        {focused ? "Show everything again" : "Show only what is near"}
      </Button>
      <Button onClick={() => search(writeStart(k, "path", [id]))}>
        <Icon node={Route} />
        Connect to ...
      </Button>
      <LateCopyMenu taken={{ question }} />
    </footer>
  );
}
