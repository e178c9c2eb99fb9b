import type { Insets } from "../../state/store.ts";

/** What the reader chose of a picture to save. */
export interface PictureChoice {
  format: "svg" | "png2" | "png4";
  shape: "window" | "wide" | "classic";
  theme: "light" | "dark";
  legend: boolean;
  credit: boolean;
}

export const formats: readonly { value: PictureChoice["format"]; label: string }[] = [
  { value: "svg", label: "SVG" },
  { value: "png2", label: "PNG 2×" },
  { value: "png4", label: "PNG 4×" },
];

export const shapes: readonly { value: PictureChoice["shape"]; label: string }[] = [
  { value: "window", label: "As here" },
  { value: "wide", label: "16:9" },
  { value: "classic", label: "4:3" },
];

export const themes: readonly { value: PictureChoice["theme"]; label: string }[] = [
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
];

/** How many pixels of the file stand for one of the page. */
export const scales: Record<PictureChoice["format"], number> = { svg: 1, png2: 2, png4: 4 };

interface Size {
  width: number;
  height: number;
}

const least = 280;

/** How large a picture of a shape is in CSS pixels; in that of the window, what panels leave free of the stage. */
export function sizeOfShape(shape: PictureChoice["shape"], stage: Size, insets: Insets): Size {
  if (shape === "wide") return { width: 1280, height: 720 };
  if (shape === "classic") return { width: 1024, height: 768 };
  return {
    width: Math.max(least, Math.round(stage.width - insets.left - insets.right)),
    height: Math.max(least, Math.round(stage.height - insets.top - insets.bottom)),
  };
}
