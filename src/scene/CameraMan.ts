import type { Actions } from "../state/actions.ts";
import type { Insets } from "../state/store.ts";
import type { Camera } from "../view/view.ts";
import { cameraFor, type Aim } from "./aim.ts";
import { wantsStillness } from "./motion.ts";
import type { Picture } from "./Picture.ts";

const same = (a: Camera, b: Camera): boolean =>
  Math.abs(a.x - b.x) + Math.abs(a.y - b.y) + Math.abs(a.ratio - b.ratio) < 1e-4;

const rounded = ({ x, y, ratio }: Camera): Camera => ({
  x: Math.round(x * 1e4) / 1e4,
  y: Math.round(y * 1e4) / 1e4,
  ratio: Math.round(ratio * 1e4) / 1e4,
});

/** Moves the camera: to fit, to what is selected, to where a link or the history says; and tells where the reader moved it. */
export class CameraMan {
  /** Counts the flights, so that one that another has cut short does not land. */
  private flight = 0;
  private flying = false;
  private known: Camera | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly picture: Picture,
    private readonly actions: Actions,
  ) {
    picture.sigma.getCamera().on("updated", () => this.note());
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  /** Goes to a camera in 300 ms, or at once; from where it is, should it be on the way. A move by hand that has not been told is over. */
  fly(to: Camera, duration = 300): void {
    const camera = this.picture.sigma.getCamera();
    clearTimeout(this.timer);
    if (!this.flying && same(camera.getState(), to)) return;
    this.flying = true;
    const flight = ++this.flight;
    const landed = () => {
      if (flight !== this.flight) return;
      this.flying = false;
      this.tellZoom();
    };
    const goal = { ...to, angle: 0 };
    const isAtOnce = duration === 0 || wantsStillness() || document.hidden;
    if (isAtOnce) camera.setState(goal);
    // Only another flight ends one that is on its way, which would go on as if by the reader's hand.
    if (isAtOnce && !camera.isAnimated()) return landed();
    void camera.animate(goal, { duration: isAtOnce ? 1 : duration, easing: "cubicOut" }).then(landed);
  }

  /** Shows what it is aimed at, moving no more than it must; `afresh` filling its frame, `steady` as from anywhere else. */
  aim(aim: Aim, duration = 300, { steady = false, afresh = false } = {}): void {
    if (aim.show === "camera" && !steady) return this.restore(aim.camera, duration);
    const { size, insets, ringed, sigma } = this.picture;
    const { x, y, ratio } = sigma.getCamera().getState();
    const to = cameraFor(aim, { size, insets, ringed, camera: { x, y, ratio }, steady, afresh });
    this.known = undefined;
    if (to) this.fly(to, duration);
  }

  zoomBy(factor: number): void {
    const { sigma } = this.picture;
    const { x, y, ratio } = sigma.getCamera().getState();
    this.fly({ x, y, ratio: Math.max(0.05, Math.min(6, ratio / factor)) }, 200);
    this.note(true);
  }

  /** Goes to a camera that a link or the history brings; not where the reader's own hand has just set it. */
  private restore(camera: Camera, duration: number): void {
    if (this.known && same(this.known, camera)) return;
    this.known = camera;
    this.fly(camera, duration);
  }

  setInsets(insets: Insets): void {
    this.picture.insets = insets;
  }

  private tellZoom(): void {
    this.actions.setZoom(Math.round(this.picture.zoom * 100) / 100);
  }

  /** Notes a move by the reader's hand, once it rests. */
  private note(own = !this.flying): void {
    if (!own) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.known = rounded(this.picture.sigma.getCamera().getState());
      this.actions.setCamera(this.known);
      this.tellZoom();
    }, 250);
  }
}
