import { ExternalLink } from "lucide";
import { useRef } from "react";
import { selectTold } from "../../state/selectTold.ts";
import { writeLink } from "../../view/link.ts";
import { Icon } from "../icons/Icon.tsx";
import { Pages } from "../pages/Pages.tsx";
import { StageBox } from "../stage/StageBox.tsx";
import { SceneWalk } from "../stories/SceneWalk.tsx";
import { useKnowledge, useSelected } from "../useParley.ts";
import { useShown } from "../useShown.ts";
import styles from "./Embedded.module.css";
import { useLeaveScrolling } from "./useLeaveScrolling.ts";

/** The explorer in the frame of another site: the stage alone, with its title and the way to the whole. */
export function Embedded() {
  const main = useRef<HTMLElement>(null);
  useLeaveScrolling(main);
  const page = useSelected((state) => state.view.page);
  const missing = useSelected((state) => state.status.drawing === "missing");
  const empty = useShown().entities.size === 0;
  const words = page !== "graph" || missing;
  return (
    <>
      <main ref={main} className={styles.main}>
        <StageBox hidden={words || empty} />
        {words && <Pages page={page === "graph" ? "outline" : page} />}
      </main>
      <Foot />
    </>
  );
}

function Foot() {
  const k = useKnowledge();
  const view = useSelected((state) => state.view);
  const told = useSelected(selectTold);
  const whole = `${location.origin}${location.pathname}${writeLink(k.dataset.id, view)}`;
  const scenes = told?.story.scenes.length ?? 0;
  const at = told?.place.scene ?? 0;
  return (
    <footer className={styles.foot}>
      <p className={styles.title}>{told ? told.scene.title : k.dataset.title}</p>
      {told && scenes > 1 && (
        <SceneWalk story={told.story} at={at} className={styles.walk}>
          {at + 1} of {scenes}
        </SceneWalk>
      )}
      <a className={styles.link} href={whole} target="_blank" rel="noopener">
        Open in Parley
        <Icon node={ExternalLink} size={14} />
      </a>
    </footer>
  );
}
