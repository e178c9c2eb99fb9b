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
  let retry: ReturnType<typeof setTimeout> | undefined;
  const draw = () => {
    scene?.stop();
    scene = undefined;
    const { knowledge } = store.getState();
    if (!knowledge) return;
    const onLost = () => {
      actions.setDrawing("lost");
      clearTimeout(retry);
      retry = setTimeout(draw, 300);
    };
    try {
      scene = new Scene(box, knowledge, store, actions, onLost);
      actions.setDrawing("ok");
    } catch (fault) {
      if (hasWebGL()) throw fault;
      box.replaceChildren();
      actions.setDrawing("missing");
    }
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
