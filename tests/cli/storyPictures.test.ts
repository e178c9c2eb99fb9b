import { describe, expect, test } from "vitest";
import { compileFolder } from "../../src/cli/compile.ts";
import type { EntityId } from "../../src/model/ids.ts";
import { buildKnowledge, getEntity, getTypeOf, type Knowledge } from "../../src/model/knowledge.ts";
import type { Scene } from "../../src/model/story.ts";
import { share } from "../../src/scene/labels/BoxGrid.ts";
import { composePicture, type Composed } from "../../src/scene/picture/composePicture.ts";
import { around } from "../../src/scene/screen.ts";
import { loadDresser } from "../../src/state/selectExtras.ts";
import { loadAnswers } from "../../src/state/selectWords.ts";
import { placesOfScene } from "../../src/state/scenePlaces.ts";
import { fitView } from "../../src/view/fitView.ts";
import { lookOf } from "../../src/view/story/sceneLook.ts";
import { sceneOf } from "../../src/view/story/sceneOf.ts";
import { stageScale } from "../../src/view/story/stageScale.ts";

interface Size {
  width: number;
  height: number;
}

/** The room that a window leaves the graph of a scene: beside its words, or above them. */
function roomOf(stage: Size): Size {
  const unit = stageScale(stage);
  return stage.width > stage.height
    ? { width: stage.width - Math.min(640 * unit, stage.width * 0.38), height: stage.height - 84 * unit }
    : { width: stage.width, height: stage.height * 0.54 };
}

const parsed = ["ukraine-2025", "antarctic-treaty-1959"].map((name) => {
  const { dataset } = compileFolder(`graph-data/${name}`);
  if (!dataset) throw new Error(`${name} has problems`);
  return buildKnowledge(dataset);
});
const scenes = parsed.flatMap((k) =>
  k.dataset.stories.flatMap((story) =>
    story.scenes
      .filter((scene) => lookOf(sceneOf(k, scene)) !== "title" && sceneOf(k, scene).view.page === "graph")
      .map((scene) => ({ k, scene, name: `${story.id}: ${scene.id}` })),
  ),
);

/** What stands in the picture of a scene before an audience. */
async function pictureOf(k: Knowledge, scene: Scene, stage: Size) {
  await Promise.all([loadAnswers(), loadDresser()]);
  const shown = sceneOf(k, scene);
  const view = { ...shown.view, story: { id: "shown", scene: 0, presenting: true } };
  return composePicture(k, fitView(k, view).view, {
    places: await placesOfScene(k, scene),
    scene: shown.scene,
    ...roomOf(stage),
    stage,
    theme: "light",
    legend: false,
  });
}

/** The marks that a scene looks at and that say nothing themselves, as a clause does with its number. */
const looked = (k: Knowledge, { sight: { attention, stage } }: Composed): EntityId[] =>
  attention.centres.size === 0
    ? []
    : [...attention.lit].filter(
        (id) => stage.hasNode(id) && getTypeOf(k, id).kind !== "clause" && !attention.hidden?.has(id),
      );

const nameOf = (k: Knowledge, id: EntityId) => getEntity(k, id).short ?? getEntity(k, id).label;

describe("a shipped scene before an audience", () => {
  test.for(scenes)("has the names of all that it looks at in its picture: $name", async ({ k, scene }) => {
    for (const [width, height] of [[1024, 768], [1440, 900], [1920, 1080]] as const) {
      const composed = await pictureOf(k, scene, { width, height });
      const unnamed = composed.writing.unnamed.map(({ id }) => nameOf(k, id));
      expect(unnamed, `at ${width} x ${height}`).toEqual([]);
    }
  }); // prettier-ignore

  test.for(scenes)("tells on a phone what its picture has no room to name: $name", async ({ k, scene }) => {
    const composed = await pictureOf(k, scene, { width: 390, height: 844 });
    const { names, unnamed } = composed.writing;
    const said = new Set([...names, ...unnamed].map(({ id }) => id));
    expect(looked(k, composed).filter((id) => !said.has(id))).toEqual([]);
    expect(unnamed.filter(({ id }) => names.some((name) => name.id === id))).toEqual([]);
  });

  test.for(scenes)("writes no name over a mark that it looks at, nor over another name: $name", async ({ k, scene }) => {
    for (const [width, height] of [[390, 844], [1024, 768], [1440, 900]] as const) {
      const { writing, sight } = await pictureOf(k, scene, { width, height });
      const { attention, screen } = sight;
      for (const [at, { id, rect }] of writing.names.entries()) {
        for (const other of writing.names.slice(at + 1)) expect(share(rect, other.rect), `${id} ${other.id}`).toBe(false);
        if (attention.centres.size === 0) continue;
        for (const mark of attention.lit)
          if (mark !== id && !attention.hidden?.has(mark))
            expect(share(rect, around(screen.at(mark), screen.radius(mark))), `${id} over ${mark}`).toBe(false);
      }
    }
  }); // prettier-ignore
});
