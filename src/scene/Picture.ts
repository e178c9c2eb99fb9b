import { MultiDirectedGraph } from "graphology";
import Sigma from "sigma";
import type { EntityId } from "../model/ids.ts";
import type { Knowledge } from "../model/knowledge.ts";
import type { Annotation } from "../model/story.ts";
import { themeArcs, type ThemeArc } from "../layouts/themeArcs.ts";
import type { Insets, Place, Unnamed } from "../state/store.ts";
import { annotationPen } from "./annotations/annotationPen.ts";
import type { Annotator } from "./annotations/annotator.ts";
import { drawBezel } from "./bezel/drawBezel.ts";
import { frame, toFrame, zoomAt, type Size } from "./camera.ts";
import { drawNames, drawWords } from "./labels/drawLabels.ts";
import { layWriting, type Writing } from "./layWriting.ts";
import { chooseLine, type LineNear } from "./lines/chooseLine.ts";
import { curveBetween, distanceTo } from "./lines/curve.ts";
import { LineProgram } from "./lines/LineProgram.ts";
import { Looks } from "./Looks.ts";
import type { Attention } from "./attention.ts";
import { MarkAtlas } from "./marks/MarkAtlas.ts";
import { createMarkProgram } from "./marks/MarkProgram.ts";
import type { Palette } from "./palette.ts";
import { audienceScale, drawnScale, type Screen } from "./screen.ts";
import type { Line, Mark, Stage } from "./stage.ts";

const half = frame / 2;

/** How far from the middle of a mark a finger still means it, in px: targets are 44 px wide. */
const fingerReach = 22;

/** One Sigma in one box, with the layers that Sigma does not have: names, words on lines, the bezel. */
export class Picture {
  readonly sigma: Sigma<Mark, Line>;
  /** Whether the ring is where the round table puts it, so that the bezel belongs around it. */
  ringed = true;
  /** Whether it is shown to an audience, so that words are large. */
  presenting = false;
  /** Called when everything is written anew. */
  onWritten = () => {};
  insets: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
  private annotations: readonly Annotation[] = [];
  private annotator?: Annotator;
  private atlas: MarkAtlas;
  private looks: Looks;
  private writing?: Writing;
  private readonly arcs: readonly ThemeArc[];

  constructor(
    box: HTMLElement,
    private readonly k: Knowledge,
    public stage: Stage,
    private palette: Palette,
    private attention: Attention,
  ) {
    this.arcs = themeArcs(k);
    this.atlas = new MarkAtlas(palette);
    this.looks = new Looks(k, this.atlas);
    this.looks.aim(stage, attention, palette);
    this.looks.settle();
    this.sigma = new Sigma<Mark, Line>(new MultiDirectedGraph<Mark, Line>(), box, {
      // Under the names of sigma's own programs, which would be compiled as well.
      nodeProgramClasses: { circle: createMarkProgram(() => this.atlas) },
      edgeProgramClasses: { line: LineProgram },
      defaultNodeType: "circle",
      defaultEdgeType: "line",
      nodeReducer: (id, mark) => ({ ...mark, ...this.looks.markOf(id), label: null }),
      edgeReducer: (id) => this.looks.lineOf(id),
      renderLabels: false,
      renderEdgeLabels: false,
      stagePadding: 0,
      zIndex: true,
      zoomToSizeRatioFunction: (ratio) => 1 / drawnScale(zoomAt(ratio, this.size), this.scale),
      minCameraRatio: 0.05,
      maxCameraRatio: 6,
      doubleClickZoomingRatio: 1,
      zoomDuration: 200,
      allowInvalidContainer: true,
    });
    this.sigma.setCustomBBox({ x: [-half, half], y: [-half, half] });
    this.sigma.on("afterRender", () => this.drawNames());
  }

  /** Takes what the scene that is told draws on the graph; it is drawn once what places it has come. */
  annotate(annotations: readonly Annotation[]): void {
    this.annotations = annotations;
    if (annotations.length === 0 || this.annotator) return;
    const come = (file: { annotator: Annotator }) => {
      this.annotator = file.annotator;
      this.sigma.scheduleRender();
    };
    // Without it the words of the scene are said to those who listen, and stand in its text.
    import("./annotations/annotator.ts").then(come, () => {});
  }

  /** Marks that are looked at, and whose names found no place. */
  get unnamed(): readonly Unnamed[] {
    return this.writing?.unnamed ?? [];
  }

  /** Draws the first frame, once the camera stands where it shall. */
  start(): void {
    this.sigma.setGraph(this.stage);
  }

  /** The stage in CSS pixels. */
  get size(): Size {
    return this.sigma ? this.sigma.getDimensions() : { width: 1, height: 1 };
  }

  get zoom(): number {
    return zoomAt(this.sigma.getCamera().ratio, this.size);
  }

  /** Shows another stage; what stays keeps its look, and then takes on the one it shall have. */
  show(stage: Stage, attention: Attention): void {
    this.stage = stage;
    this.attention = attention;
    this.looks.aim(stage, attention, this.palette);
    this.sigma.setGraph(stage);
  }

  /** Draws attention elsewhere; `fade` then leads the looks there. */
  attend(attention: Attention): void {
    this.attention = attention;
    this.looks.aim(this.stage, attention, this.palette);
    this.sigma.refresh();
  }

  /** Leads all looks to where they were aimed; share is 0 to 1. */
  fade(share: number): void {
    const changed = this.looks.lead(share);
    this.sigma.refresh({ partialGraph: changed, skipIndexation: true, schedule: true });
  }

  repaint(palette: Palette): void {
    this.palette = palette;
    this.atlas = new MarkAtlas(palette);
    this.looks.repaint(this.atlas);
    this.looks.aim(this.stage, this.attention, palette);
    this.looks.settle();
    this.sigma.refresh();
  }

  /** Draws numbers and names again, because a font has come. */
  redrawWords(): void {
    this.atlas.redraw();
    this.sigma.scheduleRender();
  }

  /** Moves marks; only their places are written. */
  move(places: Readonly<Record<EntityId, Place>>): void {
    this.stage.updateEachNodeAttributes(
      (id, mark) => {
        const place = places[id];
        return place ? { ...mark, x: place[0], y: place[1] } : mark;
      },
      { attributes: ["x", "y"] },
    );
  }

  /** The mark nearest to a point of the screen, no farther from it than a finger reaches. */
  findMarkNear({ x, y }: { x: number; y: number }): EntityId | undefined {
    const { stage, screen, attention } = this;
    let nearest: EntityId | undefined;
    let reach = fingerReach;
    stage.forEachNode((id) => {
      const at = screen.at(id);
      const distance = Math.hypot(at.x - x, at.y - y);
      if (distance > reach || attention.hidden?.has(id)) return;
      nearest = id;
      reach = distance;
    });
    return nearest;
  }

  /** The line that a pointer means at a point of the screen; while something is looked at, one of its lines. */
  findLine({ x, y }: { x: number; y: number }, byFinger: boolean): string | undefined {
    const { stage, screen, attention } = this;
    const lit = attention.lines.size > 0;
    const lines = stage.mapEdges((id, { bend }, from, to): LineNear[] => {
      if (lit && !attention.lines.has(id)) return [];
      const curve = curveBetween(screen.at(from), screen.at(to), bend, screen.centre, screen.radius(from));
      return [{ id, ends: [from, to], distance: distanceTo(curve, { x, y }) }];
    });
    return chooseLine(lines.flat(), { lit, byFinger });
  }

  kill(): void {
    this.sigma.kill();
  }

  private get screen(): Screen {
    const { sigma, size, insets } = this;
    const toPixels = (id: EntityId) => {
      const { x, y } = this.stage.getNodeAttributes(id);
      return sigma.framedGraphToViewport(toFrame(x, y));
    };
    const places = new Map<EntityId, { x: number; y: number }>();
    return {
      at: (id) => places.get(id) ?? places.set(id, toPixels(id)).get(id) ?? { x: 0, y: 0 },
      radius: (id) => sigma.scaleSize(this.looks.sizeOf(id)),
      centre: sigma.framedGraphToViewport(toFrame(0, 0)),
      frame: {
        left: insets.left + 4,
        top: insets.top + 4,
        right: size.width - insets.right - 4,
        bottom: size.height - insets.bottom - 4,
      },
      zoom: this.zoom,
      size,
      scale: this.scale,
    };
  }

  /** How much larger words are than beside panels. */
  private get scale(): number {
    return this.presenting ? audienceScale(this.size) : 1;
  }

  private drawNames(): void {
    const { labels, edgeLabels } = this.sigma.getCanvases();
    const above = labels?.getContext("2d");
    const below = edgeLabels?.getContext("2d");
    if (!above || !below || this.sigma.getGraph().order === 0) return;
    const { k, stage, attention, palette, screen } = this;
    const sight = { k, stage, attention, palette, screen };
    const { annotator } = this;
    const annotations = annotator?.place(sight, this.annotations, this.writing?.annotations) ?? [];
    this.writing = layWriting(sight, { arcs: this.ringed ? this.arcs : [], annotations }, this.writing);
    const { bezel, bezelAlpha, names, words } = this.writing;
    const strengthOf = (...ids: EntityId[]) => Math.min(1, ...ids.map((id) => this.looks.strengthOf(id)));
    const pen = annotationPen(screen.scale);
    const placed = annotations.filter((one) => one !== undefined);
    if (bezel) drawBezel(below, bezel, palette, bezelAlpha);
    annotator?.drawShapes(below, placed, { palette, pen, strengthOf });
    drawWords(below, words, palette);
    drawNames(above, names, palette, strengthOf);
    annotator?.drawBoxes(above, placed, { palette, pen, strengthOf });
    this.onWritten();
  }
}
