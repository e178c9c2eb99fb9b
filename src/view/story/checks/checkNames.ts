import type { Path } from "../../../model/breach.ts";
import type { Knowledge } from "../../../model/knowledge.ts";
import type { Annotation, Scene } from "../../../model/story.ts";
import type { StoryBreach } from "./storyBreach.ts";
import { unknownId, type SceneRead } from "./readScene.ts";

/** The entities that an annotation is anchored to, each with its place in it. */
const anchorsOf = (annotation: Annotation): [id: string, path: Path][] => {
  switch (annotation.kind) {
    case "text":
      return [[annotation.at, ["at"]]];
    case "arrow":
      return [
        [annotation.from, ["from"]],
        [annotation.to, ["to"]],
      ];
    case "outline":
      return annotation.around.map((id, at) => [id, ["around", at]]);
  }
};

/** Every entity and statement that a scene draws has to be there, and to be let through by its view. */
export function checkNames(k: Knowledge, scene: Scene, { shown }: SceneRead): StoryBreach[] {
  const statements = new Set(shown.statements.map(({ id }) => id));
  const hidden = (id: string, path: Path): StoryBreach => ({ path, message: `the scene's view hides "${id}"`, hint: "something that it shows" }); // prettier-ignore
  const checkEntity = (id: string, path: Path): StoryBreach[] => {
    if (!k.entities.has(id)) return [unknownId(id, "entity", path, k.entities.keys())];
    return shown.entities.has(id) ? [] : [hidden(id, path)];
  };
  const checkThing = (id: string, path: Path): StoryBreach[] => {
    if (!k.statements.has(id)) return k.entities.has(id) ? checkEntity(id, path) : [unknownId(id, "entity or statement", path, [...k.entities.keys(), ...k.statements.keys()])]; // prettier-ignore
    return statements.has(id) ? [] : [hidden(id, path)];
  };
  return [
    ...(scene.highlight ?? []).flatMap((id, at) => checkThing(id, ["highlight", at])),
    ...(scene.reveal ?? []).flatMap((step, at) => step.flatMap((id, place) => checkThing(id, ["reveal", at, place]))),
    ...(scene.annotations ?? []).flatMap((one, at) =>
      anchorsOf(one).flatMap(([id, path]) => checkEntity(id, ["annotations", at, ...path])),
    ),
    ...Object.keys(scene.places ?? {})
      .filter((id) => !k.entities.has(id))
      .map((id) => unknownId(id, "entity", ["places", id], k.entities.keys())),
  ];
}
