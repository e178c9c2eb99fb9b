import { degreeOf } from "../query/degree.ts";
import type { Knowledge } from "../model/knowledge.ts";
import type { Actions } from "../state/actions.ts";
import type { AppState, Places, Store } from "../state/store.ts";
import { shownIn } from "../view/shown.ts";
import { attend } from "./attention.ts";
import { bindGestures } from "./bindGestures.ts";
import { CameraMan } from "./CameraMan.ts";
import { forgetWidths } from "./labels/drawLabels.ts";
import { animate } from "./motion.ts";
import { paletteOf, type Palette } from "./palette.ts";
import { Picture } from "./Picture.ts";
import { buildStage, type Stage } from "./stage.ts";

const media = { dark: "(prefers-color-scheme: dark)", contrast: "(prefers-contrast: more)" };

const hasWebGL = (): boolean => {
  const gl = document.createElement("canvas").getContext("webgl2");
  gl?.getExtension("WEBGL_lose_context")?.loseContext();
  return gl !== null;
};

/** Draws one dataset until it is stopped: the store's changes come in, what the reader does goes out as actions. */
class Scene {
  private readonly picture: Picture;
  private readonly camera: CameraMan;
  private readonly degrees: ReadonlyMap<string, number>;
  private readonly stops: (() => void)[] = [];
  private stopFade = () => {};
  private stopTravel = () => {};

  constructor(
    box: HTMLElement,
    private readonly k: Knowledge,
    private readonly store: Store,
    actions: Actions,
    onLost: () => void,
  ) {
    this.degrees = degreeOf(k);
    const state = store.getState();
    const stage = this.build(state, state.places);
    this.picture = new Picture(box, k, stage, this.paletteOf(state), this.attentionOn(stage, state));
    this.camera = new CameraMan(this.picture, actions);
    this.camera.setInsets(state.status.insets);
    this.picture.ringed = state.view.layout === "table";
    this.camera.follow(k, state.view, 0);
    bindGestures(this.picture, store, actions);
    this.watch(box, onLost);
    this.stops.push(store.subscribe((now, before) => this.follow(now, before)));
  }

  stop(): void {
    this.stopFade();
    this.stopTravel();
    this.camera.stop();
    for (const stop of this.stops) stop();
    this.picture.kill();
  }

  private build({ view }: AppState, places: Places): Stage {
    const { k, degrees } = this;
    return buildStage({ k, shown: shownIn(k, view), selection: view.selection, places, degrees });
  }

  private attentionOn(stage: Stage, { view, status }: AppState) {
    return attend(stage, this.k, view.selection, status.hovered);
  }

  private paletteOf({ status }: AppState): Palette {
    return paletteOf(status.theme, {
      dark: matchMedia(media.dark).matches,
      contrast: matchMedia(media.contrast).matches,
    });
  }

  private watch(box: HTMLElement, onLost: () => void): void {
    const resized = new ResizeObserver(() => {
      this.picture.sigma.resize();
      const { view } = this.store.getState();
      if (!view.camera) this.camera.follow(this.k, view, 0);
      this.picture.sigma.refresh();
    });
    resized.observe(box);
    const repaint = () => this.picture.repaint(this.paletteOf(this.store.getState()));
    const lists = Object.values(media).map((query) => matchMedia(query));
    for (const list of lists) list.addEventListener("change", repaint);
    const fontsCame = () => {
      forgetWidths();
      repaint();
    };
    document.fonts.addEventListener("loadingdone", fontsCame);
    const canvases = Object.values(this.picture.sigma.getCanvases());
    const lost = (event: Event) => {
      event.preventDefault();
      onLost();
    };
    for (const canvas of canvases) canvas.addEventListener("webglcontextlost", lost);
    this.stops.push(() => {
      resized.disconnect();
      for (const list of lists) list.removeEventListener("change", repaint);
      document.fonts.removeEventListener("loadingdone", fontsCame);
      for (const canvas of canvases) canvas.removeEventListener("webglcontextlost", lost);
    });
  }

  private follow(now: AppState, before: AppState): void {
    const { k, picture, camera } = this;
    if (now.knowledge !== k) return;
    const [view, was] = [now.view, before.view];
    const [status, had] = [now.status, before.status];
    if (status.theme !== had.theme) picture.repaint(this.paletteOf(now));
    if (status.insets !== had.insets) camera.setInsets(status.insets);
    picture.ringed = view.layout === "table";
    if (view.lens !== was.lens || view.focus !== was.focus || view.selection !== was.selection) this.rebuild(now);
    else if (status.hovered !== had.hovered) this.restyle(now);
    if (now.places !== before.places) this.travel(before.places, now);
    const aimed = view.selection !== was.selection || view.focus !== was.focus || view.camera !== was.camera;
    if (aimed) this.aimCamera(now, before);
    else if (status.insets !== had.insets && !view.camera) camera.follow(k, view);
    const command = status.cameraCommand;
    if (command && command !== had.cameraCommand) this.command(command.do);
  }

  /** A selection moves the camera only as far as it must; a changed focus and a restored view move it all the way. */
  private aimCamera({ view }: AppState, { view: was }: AppState): void {
    if (view.selection !== was.selection && view.selection.length > 0 && view.focus === was.focus)
      return this.camera.show(this.k, view.selection);
    if (view.selection !== was.selection && view.focus === was.focus && view.camera === was.camera) return;
    this.camera.follow(this.k, view);
  }

  private command(what: "in" | "out" | "fit"): void {
    if (what === "fit") this.camera.fit();
    else this.camera.zoomBy(what === "in" ? 1.35 : 1 / 1.35);
  }

  private rebuild(state: AppState): void {
    const stage = this.build(state, state.places);
    this.picture.show(stage, this.attentionOn(stage, state));
    this.fade();
  }

  private restyle(state: AppState): void {
    this.picture.attend(this.attentionOn(this.picture.sigma.getGraph() as Stage, state));
    this.fade();
  }

  private fade(): void {
    this.stopFade();
    this.stopFade = animate(150, (share) => this.picture.fade(share));
  }

  /** Marks travel to their new places from where they are. */
  private travel(from: Places, { places }: AppState): void {
    this.stopTravel();
    const stage = this.picture.sigma.getGraph();
    const moving = stage.filterNodes((id) => from[id] !== places[id]);
    const starts = moving.map((id) => stage.getNodeAttributes(id)).map(({ x, y }) => [x, y] as const);
    this.stopTravel = animate(300, (share) => {
      const at = moving.map((id, i) => {
        const [x, y] = starts[i] ?? [0, 0];
        const [toX, toY] = places[id] ?? [x, y];
        return [id, [x + (toX - x) * share, y + (toY - y) * share] as const] as const;
      });
      this.picture.move(Object.fromEntries(at));
    });
  }
}

/**
 * Draws the store's dataset in a box and returns the way to stop. A lost WebGL context gets a new scene with the
 * same view; where there is no WebGL at all, `status.drawing` says so and nothing is drawn.
 */
export function mountScene(box: HTMLElement, store: Store, actions: Actions): () => void {
  let scene: Scene | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  const draw = () => {
    scene?.stop();
    scene = undefined;
    const { knowledge } = store.getState();
    if (!knowledge) return;
    if (!hasWebGL()) return actions.setDrawing("missing");
    scene = new Scene(box, knowledge, store, actions, () => {
      actions.setDrawing("lost");
      clearTimeout(retry);
      retry = setTimeout(draw, 300);
    });
    actions.setDrawing("ok");
  };
  draw();
  const unsubscribe = store.subscribe((now, before) => {
    if (now.knowledge !== before.knowledge) draw();
  });
  return () => {
    clearTimeout(retry);
    unsubscribe();
    scene?.stop();
  };
}
