let widths = new Map<string, number>();
let measured = 0;
let canvas: CanvasRenderingContext2D | null | undefined;

/** How wide a text of the interface is in pixels, at 13 px; remembered until `fonts`, the number of fonts that have come, changes. */
export function measureText(text: string, fonts: number): number {
  if (fonts !== measured) {
    measured = fonts;
    widths = new Map();
  }
  const known = widths.get(text);
  if (known !== undefined) return known;
  canvas ??= document.createElement("canvas").getContext("2d");
  if (!canvas) return text.length * 7;
  canvas.font = '400 13px "Inter Variable", system-ui, sans-serif';
  const width = Math.ceil(canvas.measureText(text).width) + 3;
  widths.set(text, width);
  return width;
}
