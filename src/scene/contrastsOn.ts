import type { Contrast } from "../query/bySource/contrasts.ts";
import { contrastsIn } from "../view/contrastsIn.ts";
import type { Drawn } from "../view/drawnAnswer.ts";
import type { Stage } from "./stage.ts";

/** What lines are to two sides, and what these are called. */
export interface ContrastsOn {
  contrasts?: ReadonlyMap<string, Contrast>;
  sides?: readonly [string, string];
}

/** What the lines of a stage are to the two sides of an answer; nothing where none are compared. */
export function contrastsOn(stage: Stage, drawn: Drawn | undefined): ContrastsOn {
  const contrasts = drawn && contrastsIn(drawn);
  if (!contrasts || contrasts.size === 0) return {};
  const lines = new Map<string, Contrast>();
  stage.forEachEdge((line, { statements: [first] }) => {
    const contrast = first && contrasts.get(first.id);
    if (contrast) lines.set(line, contrast);
  });
  return { contrasts: lines, ...(drawn?.sides && { sides: drawn.sides }) };
}
