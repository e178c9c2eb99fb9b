import { useEffect, useRef, type KeyboardEvent } from "react";
import type { Told } from "../../state/selectTold.ts";
import { Dialog } from "../parts/Dialog.tsx";
import styles from "./Overview.module.css";
import { goToScene } from "./runCommand.ts";
import { SceneCard } from "./SceneCard.tsx";
import { useCommand, usePresentation, useStage } from "./useStage.ts";

/** How many cards stand in the first row. */
function cardsAcross(cards: readonly HTMLElement[]): number {
  const top = cards[0]?.offsetTop;
  return Math.max(1, cards.findIndex(({ offsetTop }) => offsetTop !== top) < 0 ? cards.length : cards.findIndex(({ offsetTop }) => offsetTop !== top)); // prettier-ignore
}

/** Where a key leads from one card, or nothing. */
function moveTo(key: string, at: number, across: number, count: number): number | undefined {
  const by = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: across, ArrowUp: -across }[key];
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  return by === undefined || at + by < 0 || at + by >= count ? undefined : at + by;
}

/** All scenes as cards, the one that is shown marked; one press goes there. */
export function Overview({ told }: { told: Told }) {
  const open = usePresentation((own) => own.overview);
  return open ? <Cards told={told} /> : null;
}

function Cards({ told: { story, place } }: { told: Told }) {
  const stage = useStage();
  const run = useCommand();
  const list = useRef<HTMLOListElement>(null);
  const close = () => run({ do: "overview" });
  useEffect(() => list.current?.querySelectorAll("button")[place.scene]?.focus(), [place.scene]);
  const press = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() === "o" && !event.ctrlKey && !event.metaKey) return close();
    const all = [...(list.current?.querySelectorAll("button") ?? [])];
    const to = moveTo(event.key, all.indexOf(event.target as HTMLButtonElement), cardsAcross(all), all.length);
    if (to === undefined) return;
    event.preventDefault();
    all[to]?.focus();
  };
  const choose = (scene: number) => {
    close();
    goToScene(stage, scene);
  };
  return (
    <Dialog label={`All scenes of ${story.title}`} onClose={close} large>
      {/* The cards take the arrow keys. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ol ref={list} className={styles.cards} onKeyDown={press}>
        {story.scenes.map((scene, at) => (
          <li key={scene.id}>
            <SceneCard scene={scene} number={at + 1} now={at === place.scene} onPress={() => choose(at)} />
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
