import type { Knowledge } from "../../model/knowledge.ts";
import type { Known } from "../../state/extras.ts";
import { readyView } from "../../state/readyView.ts";
import { loadDresser, wantsDress } from "../../state/selectExtras.ts";
import { selectSaid } from "../../state/selectSaid.ts";
import { selectShown } from "../../state/selectShown.ts";
import { loadAnswers } from "../../state/selectWords.ts";
import { describe } from "../../view/describe.ts";
import { fitView } from "../../view/fitView.ts";
import { anchorsOf } from "../../view/story/anchorsOf.ts";
import { annotationsShown } from "../../view/story/annotationsShown.ts";
import { sayAnnotation } from "../../view/story/sayAnnotation.ts";
import { sayHighlight } from "../../view/story/sayHighlight.ts";
import { isWordQuestion, type View } from "../../view/view.ts";
import { annotationPen } from "../annotations/annotationPen.ts";
import { composePicture, type PictureSetting } from "./composePicture.ts";
import { svgBoxes, svgShapes } from "./svgAnnotations.ts";
import { element, textElement, type Svg } from "./svg.ts";
import { svgFoot } from "./svgFoot.ts";
import { svgLines } from "./svgLines.ts";
import { svgMarks } from "./svgMarks.ts";
import { svgBezel, svgNames, svgWords } from "./svgWriting.ts";

/** What a picture is to show, and how. */
export interface PictureWanted extends PictureSetting {
  view: View;
}

/** What a picture shows, in words. */
function sayPicture(k: Knowledge, view: View, { scene, step }: PictureSetting, known: Known): string {
  const annotations = annotationsShown(scene ?? {}, step).filter((one) =>
    anchorsOf(one).every((id) => k.entities.has(id)),
  );
  const said = describe(k, view, selectShown(k, view), selectSaid(k, view, known));
  return [said, sayHighlight(k, scene ?? {}, step) ?? [], annotations.map((one) => sayAnnotation(k, one))]
    .flat()
    .join(" ");
}

/** The graph of a view as an SVG document, of a view for which `drawPicture` has loaded all that it takes, or the page has. */
export function drawLoaded(whole: Knowledge, wanted: PictureWanted): Svg {
  const { width, height } = wanted;
  const { view } = fitView(whole, wanted.view);
  const { sight, writing, foot, known } = composePicture(whole, view, wanted);
  const { k, palette } = sight;
  const pen = annotationPen(sight.screen.scale);
  const annotations = writing.annotations.filter((one) => one !== undefined);
  const root = { xmlns: "http://www.w3.org/2000/svg", width, height, viewBox: `0 0 ${width} ${height}`, role: "img" };
  return element("svg", root, [
    textElement("title", {}, k.dataset.title),
    textElement("desc", {}, sayPicture(k, view, wanted, known)),
    element("rect", { width, height, fill: palette.ground }),
    ...svgLines(sight, "quiet"),
    ...svgBezel(writing.bezel, palette, writing.bezelAlpha),
    ...svgMarks(sight, "faded"),
    ...svgLines(sight, "lit"),
    ...svgShapes(annotations, palette, pen),
    ...svgWords(writing.words, palette),
    ...svgMarks(sight, "full"),
    ...svgNames(writing.names, palette),
    ...svgBoxes(annotations, palette, pen),
    ...svgFoot(foot, palette, wanted),
  ]);
}

/**
 * The graph of a view as an SVG document of its own: shapes and text, without ids, styles, scripts or anything from
 * elsewhere, so that several can stand in one page. It needs neither a page nor WebGL.
 */
export async function drawPicture(whole: Knowledge, wanted: PictureWanted): Promise<Svg> {
  const { view } = fitView(whole, wanted.view);
  if (view.question && isWordQuestion(view.question)) await loadAnswers();
  await readyView(whole, view);
  if (wantsDress(view)) await loadDresser();
  return drawLoaded(whole, wanted);
}
