import type { Dataset, Preset } from "../model/dataset.ts";
import { emptyLens, type Lens } from "./view.ts";

type Vocabulary = Pick<Dataset["vocabulary"], "entityTypes" | "relationGroups">;

const others = (all: readonly { id: string }[], shown: readonly string[] | undefined): string[] =>
  shown === undefined ? [] : all.map(({ id }) => id).filter((id) => !shown.includes(id));

/** The lens that shows what a preset names, in all sources and standings. */
export const presetLens = ({ entityTypes, relationGroups }: Vocabulary, { types, groups }: Preset): Lens => ({
  ...emptyLens,
  types: others(entityTypes, types),
  groups: others(relationGroups, groups),
});

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one) => b.includes(one));

/** The preset that a lens is, however it came to be; undefined for a lens of the reader's own. */
export const findPreset = (
  { vocabulary, presets = [] }: Pick<Dataset, "vocabulary" | "presets">,
  lens: Lens,
): Preset | undefined =>
  presets.find((preset) => {
    const wanted = presetLens(vocabulary, preset);
    return (["types", "groups", "sources", "standings"] as const).every((part) => same(lens[part], wanted[part]));
  });
