import type { EntityId, StatementId } from "../../model/ids.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import type { Annotation, Scene, Story } from "../../model/story.ts";
import { fitView } from "../fitView.ts";
import { parseLink } from "../link.ts";
import { anchorsOf } from "./anchorsOf.ts";
import { emptyView, type StoryPlace, type View } from "../view.ts";

/** A scene as far as the dataset has what it names. */
export interface SceneShown {
  /** Without its place in the story. */
  view: View;
  scene: Scene;
  /** Ids that the scene names and the dataset does not have. */
  missing: string[];
  /** Why the view of the scene could not be read; the whole graph is shown then. */
  problem?: string;
}

/** Keeps of an annotation what is there: an outline around the rest, else all or nothing. */
const fitAnnotation = (annotation: Annotation, has: (id: EntityId) => boolean): Annotation[] => {
  if (annotation.kind !== "outline") return anchorsOf(annotation).every(has) ? [annotation] : [];
  const around = annotation.around.filter(has);
  return around.length > 0 ? [{ ...annotation, around }] : [];
};

/** Takes from a scene what the dataset does not have, and tells it. */
export function sceneOf(k: Knowledge, scene: Scene): SceneShown {
  const link = parseLink(scene.view);
  const problem = link && "problem" in link ? link.problem : undefined;
  const read = link && !("problem" in link) ? link.view : emptyView;
  const { view, missing } = fitView(k, read);
  delete view.story;
  const has = (id: EntityId | StatementId) => k.entities.has(id) || k.statements.has(id);
  const { highlight, reveal, annotations, evidence, places, ...rest } = scene;
  const all = [
    ...missing,
    ...evidence.filter((id) => !k.statements.has(id)),
    ...[...(highlight ?? []), ...(reveal ?? []).flat(), ...(annotations ?? []).flatMap(anchorsOf)].filter(
      (id) => !has(id),
    ),
    ...Object.keys(places ?? {}).filter((id) => !k.entities.has(id)),
  ];
  const fitted: Scene = {
    ...rest,
    evidence: evidence.filter((id) => k.statements.has(id)),
    ...(highlight && { highlight: highlight.filter(has) }),
    ...(reveal && { reveal: reveal.map((step) => step.filter(has)) }),
    ...(annotations && { annotations: annotations.flatMap((one) => fitAnnotation(one, (id) => k.entities.has(id))) }),
    ...(places && { places: Object.fromEntries(Object.entries(places).filter(([id]) => k.entities.has(id))) }),
  };
  return { view, scene: fitted, missing: [...new Set(all)], ...(problem !== undefined && { problem }) };
}

/** How many steps a scene is revealed in. */
export const stepsOf = ({ reveal }: Pick<Scene, "reveal">): number => reveal?.length ?? 0;

/** What is not shown yet after so many steps; nothing is hidden where no step is given. */
export const hiddenAt = ({ reveal = [] }: Pick<Scene, "reveal">, step?: number): ReadonlySet<EntityId | StatementId> =>
  new Set(step === undefined ? [] : reveal.slice(step).flat());

/** The place one step on or back in a story: the next step of the scene, else the next scene; nothing at its end. */
export function stepFrom(story: Story, place: StoryPlace, by: 1 | -1): StoryPlace | undefined {
  const scene = story.scenes[place.scene];
  if (!scene) return undefined;
  const steps = stepsOf(scene);
  const step = place.step ?? steps;
  const whole: StoryPlace = { ...place };
  delete whole.step;
  if (by === 1 && step < steps) return step + 1 === steps ? whole : { ...place, step: step + 1 };
  if (by === -1 && step > 0) return { ...place, step: step - 1 };
  const next = story.scenes[place.scene + by];
  if (!next) return undefined;
  return by === 1 && stepsOf(next) > 0
    ? { ...whole, scene: place.scene + 1, step: 0 }
    : { ...whole, scene: place.scene + by };
}
