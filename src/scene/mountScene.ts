import type { Actions } from "../state/actions.ts";
import type { Store } from "../state/store.ts";
import { Scene } from "./Scene.ts";

const hasWebGL = (): boolean => {
  const gl = document.createElement("canvas").getContext("webgl2");
  gl?.getExtension("WEBGL_lose_context")?.loseContext();
  return gl !== null;
};

/**
 * Draws the store's dataset in a box and returns the way to stop. A lost WebGL context gets a new scene with the
 * same view; where there is no WebGL at all, `status.drawing` says so and nothing is drawn.
 */
export function mountScene(box: HTMLElement, store: Store, actions: Actions): () => void {
  let scene: Scene | undefined;
  let next: ReturnType<typeof setTimeout> | undefined;
  const missing = (fault: unknown) => {
    if (hasWebGL()) throw fault;
    scene = undefined;
    box.replaceChildren();
    actions.setDrawing("missing");
  };
  const draw = () => {
    clearTimeout(next);
    scene?.stop();
    scene = undefined;
    const { knowledge } = store.getState();
    if (!knowledge) return;
    const composed = new Scene(knowledge, store, actions);
    scene = composed;
    const onLost = () => {
      actions.setDrawing("lost");
      clearTimeout(next);
      next = setTimeout(draw, 300);
    };
    const start = () => {
      composed.start(box, onLost);
      actions.setDrawing("ok");
    };
    next = setTimeout(() => {
      try {
        composed.open(box);
        next = setTimeout(start);
      } catch (fault) {
        missing(fault);
      }
    });
  };
  draw();
  const unsubscribe = store.subscribe((now, before) => {
    if (now.knowledge !== before.knowledge) draw();
  });
  return () => {
    clearTimeout(next);
    unsubscribe();
    scene?.stop();
  };
}
