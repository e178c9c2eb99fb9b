import type { EntityId } from "../../model/ids.ts";
import type { Findings } from "../../query/structure/measure.ts";
import type { Tint } from "../marking.ts";
import { groupTints, plainTint, rampTints } from "./palettes.ts";
import { greatest, scoresOf } from "./scoresOf.ts";

/** What a colour of a mark means. */
export type ColourKey =
  /** Steps of one hue, each from a score, not counted in but for the first, to another. */
  | { by: "score"; steps: { tint: Tint; from: number; to: number }[] }
  /** Groups with their letters, the largest first, and how many further ones have neither letter nor colour. */
  | { by: "group"; groups: { tint: Tint; letter: string; members: readonly EntityId[] }[]; rest: number };

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/** The step of the ramp that a score has, from 0. */
export function rampStep(score: number, most: number): number {
  const step = most > 0 ? Math.ceil(rampTints.length * Math.sqrt(score / most)) - 1 : 0;
  return Math.max(0, Math.min(rampTints.length - 1, step));
}

/** What the colours mean that follow a finding. */
export function colourKey(findings: Findings): ColourKey {
  if (findings.says === "groups") {
    const several = findings.groups.filter(({ length }) => length > 1);
    const groups = several.slice(0, letters.length).map((members, at) => ({
      tint: groupTints[at] ?? plainTint,
      letter: letters[at]!,
      members,
    }));
    return { by: "group", groups, rest: findings.groups.length - groups.length };
  }
  const most = greatest(scoresOf(findings).values());
  const bound = (step: number) => (step / rampTints.length) ** 2 * most;
  return { by: "score", steps: rampTints.map((tint, at) => ({ tint, from: bound(at), to: bound(at + 1) })) };
}

/** The colour of each entity, and the letter of its group; what has no score has the lowest step, what is alone none. */
export function coloursOf(findings: Findings): ReadonlyMap<EntityId, { tint: Tint; sign?: string }> {
  const key = colourKey(findings);
  if (key.by === "score") {
    const scores = scoresOf(findings);
    const most = greatest(scores.values());
    return new Map([...scores].map(([id, score]) => [id, { tint: rampTints[rampStep(score, most)]! }]));
  }
  const grouped = key.groups.flatMap(({ tint, letter, members }) =>
    members.map((id) => [id, { tint, sign: letter }] as const),
  );
  return new Map(grouped);
}
