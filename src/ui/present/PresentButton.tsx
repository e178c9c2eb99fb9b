import { Presentation } from "lucide";
import { Icon } from "../icons/Icon.tsx";
import { Button } from "../parts/Button.tsx";
import { loadLateParts } from "../parts/late.ts";
import { useActions, useParley } from "../useParley.ts";
import { fillScreen } from "./screen.ts";

const loadAhead = () => void loadLateParts();

interface Props {
  /** The id of the story, and the scene to begin with, by its place from 0. */
  story: string;
  scene?: number;
}

/** Presents a story: it fills the screen, where the browser lets it, and else the window. */
export function PresentButton({ story, scene = 0 }: Props) {
  const { store } = useParley();
  const { goTo, tell } = useActions();
  const present = () => {
    void fillScreen();
    // What was told while the story was made is not for the audience; what went wrong stays.
    if (store.getState().status.notice?.kind === "info") tell(undefined);
    goTo({ id: story, scene, presenting: true });
  };
  return (
    <Button look="main" data-present onPointerEnter={loadAhead} onFocus={loadAhead} onClick={present}>
      <Icon node={Presentation} />
      Present
    </Button>
  );
}
