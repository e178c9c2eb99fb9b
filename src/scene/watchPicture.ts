import { forgetWidths } from "./labels/measureText.ts";
import type { Picture } from "./Picture.ts";
import { watchSystem } from "./watchSystem.ts";

interface Heard {
  resized: () => void;
  /** The system asks for other colours. */
  repaint: () => void;
  /** WebGL is gone. */
  onLost: () => void;
}

/** Tells what happens to a picture from outside, and draws its words again when a font has come; returns the way to stop. */
export function watchPicture(picture: Picture, box: HTMLElement, { resized, repaint, onLost }: Heard): () => void {
  const { sigma } = picture;
  // Not as large as sigma says it is now: that may have seen the new size before.
  let known = sigma.getDimensions();
  const sized = new ResizeObserver(() => {
    const { width, height } = sigma.resize().getDimensions();
    if (width === known.width && height === known.height) return;
    known = { width, height };
    resized();
  });
  sized.observe(box);
  const unwatch = watchSystem(repaint);
  const fontsCame = () => {
    forgetWidths();
    picture.redrawWords();
  };
  document.fonts.addEventListener("loadingdone", fontsCame);
  const canvases = Object.values(sigma.getCanvases());
  const lost = (event: Event) => {
    event.preventDefault();
    onLost();
  };
  for (const canvas of canvases) canvas.addEventListener("webglcontextlost", lost);
  return () => {
    sized.disconnect();
    unwatch();
    document.fonts.removeEventListener("loadingdone", fontsCame);
    for (const canvas of canvases) canvas.removeEventListener("webglcontextlost", lost);
  };
}
