import type { EntityId } from "../model/ids.ts";
import { degreeOf } from "../query/degree.ts";
import { topClauseOf, type Knowledge } from "../model/knowledge.ts";
import type { Actions } from "../state/actions.ts";
import type { AppState, Places, Store } from "../state/store.ts";
import { isAstray } from "../state/isAstray.ts";
import { isPresenting } from "../state/isPresenting.ts";
import { selectDrawn } from "../state/selectDrawn.ts";
import { knownThrough } from "../state/selectKnowledge.ts";
import type { Dress } from "../state/extras.ts";
import { selectExtras } from "../state/selectExtras.ts";
import { selectShown } from "../state/selectShown.ts";
import type { Drawn } from "../view/drawnAnswer.ts";
import type { Light } from "../view/light.ts";
import type { Shown } from "../view/shown.ts";
import type { Lens, View } from "../view/view.ts";
import { aimAtAll, aimAtSelection, aimOf, isRinged, type AimInput } from "./aim.ts";
import { bindGestures } from "./bindGestures.ts";
import { CameraMan } from "./CameraMan.ts";
import { hasClosed, isChosenAnew, isRelaid } from "./changes.ts";
import { clearParts } from "./clearParts.ts";
import { composeAttention, composeStage } from "./compose.ts";
import { animate } from "./motion.ts";
import { paletteOf, type Palette } from "./palette.ts";
import { Picture } from "./Picture.ts";
import type { Stage } from "./stage.ts";
import { tellUnnamed } from "./tellUnnamed.ts";
import { choseElse, isOtherScene, isToldAnew, selectTelling } from "./told.ts";
import { watchPicture } from "./watchPicture.ts";
import { systemColours } from "./watchSystem.ts";

/** How long things take to change, in ms: what a reader does, and what comes with another scene before an audience. */
const tempos = { own: { fade: 150, travel: 250, flight: 300 }, scenes: { fade: 300, travel: 600, flight: 600 } };

/** Draws one dataset until it is stopped: the store's changes come in, what the reader does goes out as actions. */
export class Scene {
  private readonly picture: Picture;
  private readonly camera: CameraMan;
  private readonly degrees: ReadonlyMap<string, number>;
  private readonly stops: (() => void)[] = [];
  /** Marks that the reader put where they are. */
  private readonly held = new Set<EntityId>();
  /** What the stage was built from. */
  private shown?: Shown;
  private lens?: Lens;
  private tempo = tempos.own;
  private drawn?: Drawn | undefined;
  private dress?: Dress;
  /** What the answer that is open lights. */
  private light?: Light | undefined;
  private stopFade = () => {};
  private stopTravel = () => {};

  constructor(
    box: HTMLElement,
    private readonly whole: Knowledge,
    private readonly store: Store,
    actions: Actions,
    onLost: () => void,
  ) {
    this.degrees = degreeOf(whole);
    const state = store.getState();
    const stage = this.build(state);
    const places = this.placesOn(stage, state.places);
    stage.updateEachNodeAttributes((id, mark) => ({
      ...mark,
      x: places[id]?.[0] ?? mark.x,
      y: places[id]?.[1] ?? mark.y,
    }));
    this.picture = new Picture(box, whole, stage, this.paletteOf(state), this.attentionOn(stage, state));
    this.camera = new CameraMan(this.picture, actions);
    this.camera.setInsets(state.status.insets);
    this.furnish(state);
    this.aimCamera(state.view, 0);
    this.picture.start();
    bindGestures(this.picture, store, actions, (id) => this.held.add(id));
    this.watch(box, onLost);
    this.stops.push(tellUnnamed(this.picture, store, actions));
    this.stops.push(store.subscribe((now, before) => this.follow(now, before)));
  }

  stop(): void {
    this.stopFade();
    this.stopTravel();
    for (const stop of this.stops) stop();
    this.camera.stop();
    this.picture.kill();
  }

  /** The dataset as known on the lens's day. */
  private get k(): Knowledge {
    return knownThrough(this.whole, this.store.getState().view.lens);
  }

  private build(state: AppState): Stage {
    const { view, status, places } = state;
    this.shown = selectShown(this.whole, view);
    this.lens = view.lens;
    this.drawn = selectDrawn(this.k, view);
    this.dress = selectExtras(this.k, view, status).dress;
    return composeStage(this.k, view, places, this.degrees, selectTelling(state), status);
  }

  /** Where the marks of a stage shall stand: their places, but for what makes room for the parts of an open clause. */
  private placesOn(stage: Stage, places: Places): Places {
    return { ...places, ...this.clearedOn(stage, places) };
  }

  /** What makes room for the parts of an open clause, but for what the reader's own hand has placed. */
  private clearedOn(stage: Stage, places: Places): Places {
    return clearParts(this.k, stage, places, this.held);
  }

  private attentionOn(stage: Stage, state: AppState) {
    const { view, status } = state;
    const { hovered, traced, measures } = status;
    this.light = selectExtras(this.k, view, status).light;
    const pointed = { hovered, traced, measures, strayed: choseElse(state) };
    return composeAttention(this.k, stage, view, pointed, selectTelling(state));
  }

  /** Tells the picture what a view draws around its marks. */
  private furnish(state: AppState): void {
    this.picture.ringed = isRinged(state.view);
    this.picture.presenting = state.view.story?.presenting === true;
    this.picture.annotate(selectTelling(state)?.annotations ?? []);
  }

  private paletteOf({ status }: AppState): Palette {
    return paletteOf(status.theme, systemColours());
  }

  private watch(box: HTMLElement, onLost: () => void): void {
    const { picture } = this;
    const resized = () => {
      const { view } = this.store.getState();
      if (!view.camera || this.isSteady) this.aimCamera(view, 0);
      picture.sigma.refresh();
    };
    const repaint = () => picture.repaint(this.paletteOf(this.store.getState()));
    this.stops.push(watchPicture(picture, box, { resized, repaint, onLost }));
  }

  private follow(now: AppState, before: AppState): void {
    const { picture, camera } = this;
    if (now.knowledge !== this.whole) return;
    const [view, was] = [now.view, before.view];
    const [status, had] = [now.status, before.status];
    if (status.theme !== had.theme) picture.repaint(this.paletteOf(now));
    if (status.insets !== had.insets) camera.setInsets(status.insets);
    this.furnish(now);
    const isElsewhere = isOtherScene(now, before);
    if (isElsewhere) this.held.clear();
    const isSteady = this.isSteady;
    const isBack = isSteady && isAstray(before);
    this.tempo = isSteady && status.hovered === had.hovered ? tempos.scenes : tempos.own;
    const isIndexed = had.indexing !== undefined && status.indexing === undefined;
    const isReady = isIndexed || status.canAnswer !== had.canAnswer || status.canDress !== had.canDress;
    const isAnswered = view.question !== undefined && isReady;
    const { dress, light } = selectExtras(this.k, view, status);
    const isDressed = view.page === "graph" && dress !== this.dress;
    const isOther = isToldAnew(now, before) || this.showsOther(view) || isDressed || this.drawsOther(view);
    if (isOther || isChosenAnew(view, was)) this.rebuild(now);
    else if (status.hovered !== had.hovered || status.traced !== had.traced || light !== this.light) this.restyle(now);
    if (now.places !== before.places) this.travel(now.places);
    if (isRelaid(now.places, before.places) && !view.camera)
      camera.aim(aimAtAll(this.aimInput(view)), this.tempo.flight);
    const sameFocus = view.focus === was.focus;
    if (isElsewhere || isBack || isAnswered || (view.question && view.question !== was.question)) this.aimCamera(view);
    else if (view.selection !== was.selection && view.selection.length > 0 && sameFocus)
      camera.aim(aimAtSelection(this.aimInput(view)));
    else if (!sameFocus || (view.camera !== was.camera && view.selection === was.selection)) this.aimCamera(view);
    else if (hasClosed(view, was) && !view.camera) this.aimCamera(view);
    else if (status.insets !== had.insets && (!view.camera || isSteady))
      this.aimCamera(view, this.tempo.flight, status.insets.bottom !== had.insets.bottom);
    const command = status.cameraCommand;
    if (command && command !== had.cameraCommand && view.page === "graph") this.command(command.do);
  }

  private aimInput(view: View): AimInput {
    const { k, store } = this;
    const { stage } = this.picture;
    const state = store.getState();
    const { places } = state;
    const cleared = this.clearedOn(stage, places);
    const drawn = selectDrawn(k, view);
    return {
      k,
      stage,
      view,
      goals: { ...places, ...cleared },
      cleared: Object.keys(cleared),
      drawn,
      light: this.light,
      telling: choseElse(state) ? undefined : selectTelling(state),
    };
  }

  /** Where the camera goes: to the view's own camera, to what is asked or selected, or far enough off to see everything. */
  private aimCamera(view: View, duration = this.tempo.flight, afresh = false): void {
    this.camera.aim(aimOf(this.aimInput(view)), duration, { steady: this.isSteady, afresh });
  }

  /** Whether a scene is shown to an audience as it was made, so that it looks the same every time. */
  private get isSteady(): boolean {
    const state = this.store.getState();
    return isPresenting(state) && !isAstray(state);
  }

  private command(what: "in" | "out" | "fit"): void {
    if (what === "fit") this.camera.aim(aimAtAll(this.aimInput(this.store.getState().view), true));
    else this.camera.zoomBy(what === "in" ? 1.35 : 1 / 1.35);
  }

  /** Whether another lens shows something else; while another page covers the picture, where a lens may be dragged, it waits. */
  private showsOther(view: View): boolean {
    if (view.page !== "graph" || view.lens === this.lens) return false;
    this.lens = view.lens;
    return selectShown(this.whole, view) !== this.shown;
  }

  /** Whether another answer is drawn; one that lights what is there without drawing anything apart is not. */
  private drawsOther(view: View): boolean {
    return selectDrawn(this.k, view) !== this.drawn;
  }

  /** Shows what a view has; what was there before goes on from where it is drawn, and parts come out of their clause. */
  private rebuild(state: AppState): void {
    const { k, picture } = this;
    const before = picture.stage;
    const stage = this.build(state);
    stage.updateEachNodeAttributes((id, mark) => {
      const from = before.hasNode(id) ? id : topClauseOf(k, id);
      if (!before.hasNode(from)) return mark;
      const { x, y } = before.getNodeAttributes(from);
      return { ...mark, x, y };
    });
    picture.show(stage, this.attentionOn(stage, state));
    this.fade();
    this.travel(state.places);
  }

  private restyle(state: AppState): void {
    this.picture.attend(this.attentionOn(this.picture.stage, state));
    this.fade();
  }

  private fade(): void {
    this.stopFade();
    this.stopFade = animate(this.tempo.fade, (share) => this.picture.fade(share));
  }

  /** Marks travel to their places from where they are. */
  private travel(places: Places): void {
    this.stopTravel();
    const stage = this.picture.stage;
    const goals = this.placesOn(stage, places);
    const moving = stage.mapNodes((id, { x, y }) => ({ id, x, y, to: goals[id] ?? ([x, y] as const) }));
    const far = moving.filter(({ x, y, to }) => x !== to[0] || y !== to[1]);
    if (far.length === 0) return;
    this.stopTravel = animate(this.tempo.travel, (share) => {
      const at = far.map(
        ({ id, x, y, to }) => [id, [x + (to[0] - x) * share, y + (to[1] - y) * share] as const] as const,
      );
      this.picture.move(Object.fromEntries(at));
    });
  }
}
