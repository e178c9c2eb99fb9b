import type { Knowledge } from "../../model/knowledge.ts";
import type { Scene } from "../../model/story.ts";
import { drawPicture } from "../../scene/picture/drawPicture.ts";
import { placesOfScene } from "../../state/scenePlaces.ts";
import { sceneOf } from "../../view/story/sceneOf.ts";

const stage = { width: 1920, height: 1080 };
/** The room for the graph on that stage, beside the words or beside a title. */
const rooms = { graph: { width: 1280, height: 996 }, title: { width: 1016, height: 996 } };

/** One picture at a time, each when the page has nothing more urgent to do. */
let turn: Promise<unknown> = Promise.resolve();
const inTurn = <T>(draw: () => Promise<T>): Promise<T> => {
  const idle = () =>
    new Promise<void>((done) =>
      "requestIdleCallback" in window ? requestIdleCallback(() => done(), { timeout: 500 }) : setTimeout(done, 0),
    );
  const next = turn.then(idle).then(draw);
  turn = next.catch(() => {});
  return next;
};

const drawn = new WeakMap<Scene, Map<string, Promise<string>>>();

/** The graph of a scene as SVG, drawn once for each theme and step. */
export function drawScene(
  k: Knowledge,
  scene: Scene,
  look: "graph" | "title",
  dark: boolean,
  step?: number,
): Promise<string> {
  const draw = async () => {
    const shown = sceneOf(k, scene);
    return drawPicture(k, {
      view: { ...shown.view, story: { id: "shown", scene: 0, presenting: true } },
      places: await placesOfScene(k, scene),
      scene: shown.scene,
      ...(step !== undefined && { step }),
      ...rooms[look],
      stage,
      theme: dark ? "dark" : "light",
      legend: false,
    });
  };
  const all = drawn.get(scene) ?? new Map<string, Promise<string>>();
  drawn.set(scene, all);
  const key = `${k.dataset.id} ${look} ${dark} ${step}`;
  const picture = all.get(key) ?? inTurn(draw);
  all.set(key, picture);
  return picture;
}
