import { frame, ringPixels, zoomAt, type Size } from "../camera.ts";
import { drawnScale, type Screen } from "../screen.ts";
import type { Insets } from "../../state/store.ts";
import type { Stage } from "../stage.ts";
import type { Camera } from "../../view/view.ts";

/** The least air in px between a name and an edge. */
const air = 10;

/** The screen of a picture that stands still: where marks are under a camera, as sigma would have them; edges that fade are no place for names. */
export function stillScreen(stage: Stage, camera: Camera, size: Size, scale: number, fades: Insets): Screen {
  const zoom = zoomAt(camera.ratio, size);
  const unit = zoom * ringPixels;
  const toPixels = (x: number, y: number) => ({
    x: size.width / 2 + (x - (camera.x - 0.5) * frame) * unit,
    y: size.height / 2 - (y - (camera.y - 0.5) * frame) * unit,
  });
  return {
    at: (id) => toPixels(stage.getNodeAttribute(id, "x"), stage.getNodeAttribute(id, "y")),
    radius: (id) => stage.getNodeAttribute(id, "size") * drawnScale(zoom, scale),
    centre: toPixels(0, 0),
    frame: {
      left: Math.max(air, fades.left),
      top: Math.max(air, fades.top),
      right: size.width - Math.max(air, fades.right),
      bottom: size.height - Math.max(air, fades.bottom),
    },
    zoom,
    size,
    scale,
  };
}
