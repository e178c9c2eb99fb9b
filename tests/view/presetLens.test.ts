import { expect, test } from "vitest";
import { buildKnowledge } from "../../src/model/knowledge.ts";
import type { Preset } from "../../src/model/dataset.ts";
import { describe } from "../../src/view/describe.ts";
import { findPreset, presetLens } from "../../src/view/presetLens.ts";
import { shownIn } from "../../src/view/shown.ts";
import { emptyLens, emptyView, type Lens } from "../../src/view/view.ts";
import { bundledFolders } from "../support/bundledFolders.ts";
import { harbour } from "../support/harbourAgreement.ts";

const { vocabulary } = harbour.dataset;
const whole: Preset = { id: "whole", label: "The agreement", types: ["article", "state"], groups: ["roles"] };
const tied: Preset = { id: "tied", label: "Who is tied to whom", groups: ["ties"] };
const k = buildKnowledge({ ...harbour.dataset, presets: [whole, tied] });

test("a preset hides every type and group that it does not name", () => {
  const lens = presetLens(vocabulary, whole);
  expect(lens.types).not.toContain("article");
  expect(lens.types.length).toBe(vocabulary.entityTypes.length - 2);
  expect(lens.groups).toEqual(vocabulary.relationGroups.map(({ id }) => id).filter((id) => id !== "roles"));
});

test("a preset that leaves a key out hides none of that kind", () => {
  expect(presetLens(vocabulary, tied).types).toEqual([]);
  expect(presetLens(vocabulary, { id: "all", label: "All" })).toEqual(emptyLens);
});

test("a lens is known as a preset in whatever order it came to be, and no longer once anything else is hidden", () => {
  const lens = presetLens(vocabulary, whole);
  const shuffled: Lens = { ...lens, types: lens.types.toReversed(), groups: lens.groups.toReversed() };
  expect(findPreset(k.dataset, shuffled)?.id).toBe("whole");
  expect(findPreset(k.dataset, { ...lens, sources: ["s1"] })).toBeUndefined();
  expect(findPreset(k.dataset, emptyLens)).toBeUndefined();
  expect(findPreset(harbour.dataset, lens)).toBeUndefined();
});

test("the status line names the preset and does not count what it hides", () => {
  const say = (selection: string[]) => {
    const view = { ...emptyView, lens: presetLens(vocabulary, whole), selection };
    return describe(k, view, shownIn(k, view));
  };
  expect(say([])).toMatch(/^The agreement: 3 articles and \d+ entit(y|ies), \d+ statements? from \d sources?\.$/);
  expect(say(["northland"])).toMatch(/ Lens: The agreement\.$/);
});

test.each(bundledFolders)("every preset of $name shows something, and nothing twice", ({ read }) => {
  const dataset = read();
  const known = buildKnowledge(dataset);
  const seen = new Set<string>();
  for (const preset of dataset.presets ?? []) {
    const lens = presetLens(dataset.vocabulary, preset);
    expect(findPreset(dataset, lens)?.id).toBe(preset.id);
    const { statements } = shownIn(known, { lens });
    expect(statements.length, preset.label).toBeGreaterThan(10);
    seen.add(statements.map(({ id }) => id).join());
  }
  expect(seen.size).toBe(dataset.presets?.length);
});
