import type { Knowledge } from "../../model/knowledge.ts";
import type { Scene } from "../../model/story.ts";
import { drawPicture } from "../../scene/picture/drawPicture.ts";
import { placesOfScene } from "../../state/scenePlaces.ts";
import { sceneOf } from "../../view/story/sceneOf.ts";
import { inTurn } from "./inTurn.ts";

const stage = { width: 1920, height: 1080 };
/** The room for the graph on that stage, beside the words or beside a title. */
const rooms = { graph: { width: 1280, height: 996 }, title: { width: 1016, height: 996 } };

const drawn = new WeakMap<Scene, Map<string, Promise<string>>>();

/** The graph of a scene as SVG, drawn once for each theme and step; one that could not be drawn is drawn anew when it is asked for again. */
export function drawScene(
  k: Knowledge,
  scene: Scene,
  look: "graph" | "title",
  dark: boolean,
  step?: number,
): Promise<string> {
  const draw = async () => {
    const shown = sceneOf(k, scene);
    // A layout that takes long, or never comes, holds up no other scene's picture.
    const places = await placesOfScene(k, scene);
    return inTurn(() =>
      drawPicture(k, {
        view: { ...shown.view, story: { id: "shown", scene: 0, presenting: true } },
        places,
        scene: shown.scene,
        ...(step !== undefined && { step }),
        ...rooms[look],
        stage,
        theme: dark ? "dark" : "light",
        legend: false,
      }),
    );
  };
  const all = drawn.get(scene) ?? new Map<string, Promise<string>>();
  drawn.set(scene, all);
  const key = `${k.dataset.id} ${look} ${dark} ${step}`;
  const known = all.get(key);
  if (known) return known;
  const picture = draw();
  all.set(key, picture);
  picture.catch(() => all.delete(key));
  return picture;
}
