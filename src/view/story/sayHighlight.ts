import type { Knowledge } from "../../model/knowledge.ts";
import type { Scene } from "../../model/story.ts";
import { nameThings } from "./nameThings.ts";
import { hiddenAt } from "./sceneOf.ts";

/** What a scene draws in full while all else fades, after some of its steps or after all, for those who do not see it; nothing where it highlights nothing. */
export function sayHighlight(
  k: Knowledge,
  scene: Pick<Scene, "highlight" | "reveal">,
  step?: number,
): string | undefined {
  const hidden = hiddenAt(scene, step);
  const there = (scene.highlight ?? []).filter((id) => (k.entities.has(id) || k.statements.has(id)) && !hidden.has(id));
  return there.length === 0 ? undefined : `Drawn in full: ${nameThings(k, there, 8)}.`;
}
