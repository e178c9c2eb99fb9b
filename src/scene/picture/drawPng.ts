import { embedFonts } from "./embedFonts.ts";

/** A picture in a larger size: its shapes are drawn anew, not blown up. */
function enlarged(svg: string, scale: number): { svg: string; width: number; height: number } {
  const root = /^<svg[^>]*>/.exec(svg)?.[0] ?? "";
  const [width, height] = ["width", "height"].map((side) =>
    Math.round(Number(new RegExp(`\\s${side}="([\\d.]+)"`).exec(root)?.[1]) * scale),
  ) as [number, number];
  const own = root.replace(/\swidth="[^"]*"/, ` width="${width}"`).replace(/\sheight="[^"]*"/, ` height="${height}"`);
  return { svg: own + svg.slice(root.length), width, height };
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** A PNG of an SVG of this project, at a multiple of its size; throws where the browser cannot make one so large. */
export async function pngOf(svg: string, scale: number): Promise<Blob> {
  const large = enlarged(await embedFonts(svg), scale);
  const canvas = document.createElement("canvas");
  canvas.width = large.width;
  canvas.height = large.height;
  const ctx = canvas.getContext("2d");
  const address = URL.createObjectURL(new Blob([large.svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    // An image may be decoded before its own fonts are: drawing it once asks for them.
    ctx?.drawImage(image, 0, 0);
    await nextFrame();
    ctx?.drawImage(image, 0, 0);
  } finally {
    URL.revokeObjectURL(address);
  }
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (!ctx || !blob || large.width * large.height === 0) throw new Error("this browser makes no picture of that size");
  return blob;
}
