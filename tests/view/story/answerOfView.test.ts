import { expect, it } from "vitest";
import { tellMeasured } from "../../../src/query/answers/tellMeasured.ts";
import { measure } from "../../../src/query/structure/measure.ts";
import { shownIn } from "../../../src/view/shown.ts";
import { answerOfView } from "../../../src/view/story/answerOfView.ts";
import { emptyLens, emptyView } from "../../../src/view/view.ts";
import { harbour } from "../../support/harbourAgreement.ts";

it("a measure is told of what the lens shows, so that what is hidden is no component of its own", () => {
  const lens = { ...emptyLens, types: ["envoy"] };
  const question = { ask: "measure", measure: "components" } as const;
  const told = answerOfView(harbour, { ...emptyView, lens, question });
  const shown = shownIn(harbour, { lens, focus: undefined });
  expect(told).toEqual(tellMeasured(harbour, measure(harbour, "components", shown)));
  const envoys = harbour.dataset.entities.filter(({ type }) => type === "envoy").map(({ id }) => id);
  expect(envoys.length).toBeGreaterThan(0);
  const { findings } = measure(harbour, "components", shown);
  const grouped = findings.says === "groups" ? findings.groups.flat() : [];
  expect(grouped.length).toBeGreaterThan(0);
  expect(grouped.filter((id) => envoys.includes(id))).toEqual([]);
});
