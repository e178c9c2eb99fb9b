import { freeBox } from "../../scene/camera.ts";
import type { PictureWanted } from "../../scene/picture/drawPicture.ts";
import { choseElse } from "../../scene/told.ts";
import { selectTold } from "../../state/selectTold.ts";
import type { AppState, Insets } from "../../state/store.ts";
import { writeLink } from "../../view/link.ts";
import { creditOf } from "../../view/picture/creditOf.ts";
import { sizeOfShape, type PictureChoice } from "./pictureChoice.ts";

const none: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** The room that the graph has in the page, also where it is not drawn. */
function measureStage(): { width: number; height: number } {
  const boxes = ["#graph", "main"].map((name) => document.querySelector(name)?.getBoundingClientRect());
  return boxes.find((box) => box && box.width > 0 && box.height > 0) ?? { width: innerWidth, height: innerHeight };
}

/** Where the view can be found by others: not where the page or the dataset is only on this computer. */
function linkOf({ knowledge, status, view }: AppState): string | undefined {
  if (!location.protocol.startsWith("http") || status.file !== undefined) return undefined;
  return location.origin + location.pathname + writeLink(knowledge?.dataset.id, view);
}

/** What a scene of a story adds; what it highlights only while nothing else is selected. */
function sceneOf(state: AppState): Pick<PictureWanted, "scene" | "step"> {
  const told = selectTold(state);
  if (!told) return {};
  const { highlight, annotations, reveal } = told.scene;
  const { step } = told.place;
  return {
    scene: {
      ...(annotations && { annotations }),
      ...(reveal && { reveal }),
      ...(highlight && !choseElse(state) && { highlight }),
    },
    ...(step !== undefined && { step }),
  };
}

/** The picture of what the page shows now, as the reader chose to have it; on a narrow screen, sheets do not count. */
export function wantedNow(state: AppState, choice: PictureChoice, narrow: boolean): PictureWanted {
  const { knowledge, view, places, status } = state;
  const stage = measureStage();
  const insets = narrow ? none : status.insets;
  const shows = view.camera && freeBox(view.camera, stage, insets, 0);
  return {
    view,
    places,
    ...sceneOf(state),
    ...sizeOfShape(choice.shape, stage, insets),
    ...(shows && { shows }),
    theme: choice.theme,
    legend: choice.legend,
    ...(choice.credit && knowledge && { credit: creditOf(knowledge, view, linkOf(state)) }),
  };
}
