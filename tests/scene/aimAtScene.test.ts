import { describe, expect, it } from "vitest";
import type { Scene } from "../../src/model/story.ts";
import { degreeOf } from "../../src/query/degree.ts";
import { aimOf, type AimInput } from "../../src/scene/aim.ts";
import { composeStage } from "../../src/scene/compose.ts";
import { tellingOf } from "../../src/scene/telling.ts";
import type { Place } from "../../src/state/store.ts";
import { emptyView, type View } from "../../src/view/view.ts";
import { harbour, harbourDataset } from "../support/harbourAgreement.ts";

const places = Object.fromEntries(harbourDataset.entities.map(({ id }, i): [string, Place] => [id, [i, -i]]));
const input = (view: View, scene?: Pick<Scene, "highlight" | "reveal" | "annotations">, step?: number): AimInput => {
  const telling = scene && tellingOf(scene, step);
  const stage = composeStage(harbour, view, places, degreeOf(harbour), telling);
  return { k: harbour, stage, view, goals: places, cleared: [], ...(telling && { telling }) };
};
const marksIn = (given: AimInput): string[] => {
  const aim = aimOf(given);
  if (aim.show !== "some") return [];
  const heights = new Set(aim.places.map(([, y]) => y));
  return given.stage.filterNodes((id) => heights.has(places[id]![1])).toSorted();
};
const shown: View = { ...emptyView, story: { id: "a-story", scene: 0, presenting: true } };

describe("the camera of a scene", () => {
  it("shows what the scene highlights, a statement by its ends", () =>
    expect(marksIn(input(shown, { highlight: ["league", "r10"] }))).toEqual(["article-2", "eastland", "league"]));

  it("leaves room from the start for what comes in later steps", () => {
    const scene: Pick<Scene, "highlight" | "reveal"> = { highlight: ["league", "r10"], reveal: [["r10"]] };
    expect(aimOf(input(shown, scene, 0))).toEqual(aimOf(input(shown, scene)));
  });

  it("shows what notes are anchored to, too", () =>
    expect(
      marksIn(input(shown, { highlight: ["league"], annotations: [{ kind: "text", at: "drafter", text: "a note" }] })),
    ).toEqual(["drafter", "league"]));

  it("gives way to a camera of the scene's own", () => {
    const camera = { x: 0.3, y: 0.6, ratio: 0.7 };
    expect(aimOf(input({ ...shown, camera }, { highlight: ["league"] }))).toEqual({ show: "camera", camera });
  });

  it("shows all where the scene highlights nothing that is there", () =>
    expect(aimOf(input(shown, { highlight: [] })).show).toBe("all"));

  it("shows a dispute before an audience by what it is about and who speaks in it, and else leaves all in view", () => {
    const [dispute] = [...harbour.disputes.keys()];
    const asked = { ...shown, dispute };
    const statements = harbour.disputes.get(dispute!)!.positions.flatMap((one) => one.statements);
    const marks = marksIn(input(asked));
    for (const id of statements) expect(marks).toContain(harbour.statements.get(id)!.subject);
    expect(aimOf(input({ ...asked, story: undefined })).show).toBe("all");
  });
});
