import type { Knowledge } from "../model/knowledge.ts";
import type { Scene, Story } from "../model/story.ts";
import { sceneOf } from "../view/story/sceneOf.ts";
import { readyView } from "./readyView.ts";
import { knownThrough } from "./selectKnowledge.ts";
import { selectShown } from "./selectShown.ts";
import { startLayout } from "./startLayout.ts";
import type { Places } from "./store.ts";

const computed = new WeakMap<Scene, { k: Knowledge; places: Promise<Places>; ready?: Places }>();

/** Where things are in a scene, where that is known without computing a layout: its own places, the round table, or a layout made before. */
export function placesReady(k: Knowledge, scene: Scene): Places | undefined {
  const shown = sceneOf(k, scene);
  const own = shown.scene.places;
  if (own !== undefined || shown.view.layout === "table") return { ...k.dataset.positions, ...own };
  const made = computed.get(scene);
  return made?.k === k ? made.ready : undefined;
}

async function lay(k: Knowledge, scene: Scene): Promise<Places> {
  const { view } = sceneOf(k, scene);
  const { positions } = k.dataset;
  if (view.layout === "table") return positions;
  const known = knownThrough(k, view.lens);
  const job = { k: known, shown: selectShown(known, view), layout: view.layout, places: positions, centre: view.selection.at(-1) };
  return { ...positions, ...(await startLayout(job, () => {}).found) };
} // prettier-ignore

/** Where things are in a scene, its layout computed from the round table; the same every time, and computed once. */
export function placesOfScene(k: Knowledge, scene: Scene): Promise<Places> {
  const ready = placesReady(k, scene);
  if (ready) return Promise.resolve(ready);
  const before = computed.get(scene);
  if (before?.k === k) return before.places;
  const made: { k: Knowledge; places: Promise<Places>; ready?: Places } = { k, places: lay(k, scene) };
  computed.set(scene, made);
  made.places.then(
    (places) => (made.ready = places),
    () => computed.delete(scene),
  );
  return made.places;
}

/** Gets the layouts and answers of a story's scenes ready one after the other, so that none is waited for when it is told. */
export async function prepareStory(k: Knowledge, story: Story): Promise<void> {
  for (const scene of story.scenes) {
    await placesOfScene(k, scene).catch(() => undefined);
    await readyView(k, sceneOf(k, scene).view);
  }
}
