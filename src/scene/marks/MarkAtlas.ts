import type { Palette } from "../palette.ts";
import { drawMark, type MarkFace } from "./drawMark.ts";

const cellSide = 128;

/** Every face of a mark that is on the stage, drawn once each on one canvas that WebGL reads as a texture. */
export class MarkAtlas {
  readonly canvas: HTMLCanvasElement;
  /** Cells in a row, and in a column. */
  readonly across: number;
  /** Grows with every cell that is drawn, so that a program knows when to load the texture again. */
  version = 0;
  private readonly cells = new Map<string, number>();
  private readonly palette: Palette;

  /** @param room how many faces there may be, at most; above 1,024 the last cell serves all that find no room */
  constructor(palette: Palette, room: number) {
    this.palette = palette;
    this.across = room <= 64 ? 8 : room <= 256 ? 16 : 32;
    this.canvas = document.createElement("canvas");
    this.canvas.width = this.canvas.height = this.across * cellSide;
  }

  /** The number of the cell that shows a face, drawn now if it is new. */
  cellOf(face: MarkFace): number {
    const key = `${face.type.id}|${face.number ?? ""}|${face.selected}`;
    const known = this.cells.get(key);
    if (known !== undefined) return known;
    const cell = Math.min(this.cells.size, this.across ** 2 - 1);
    this.cells.set(key, cell);
    this.draw(face, cell);
    this.version++;
    return cell;
  }

  private draw(face: MarkFace, cell: number): void {
    const ctx = this.canvas.getContext("2d");
    if (!ctx) return;
    ctx.save();
    ctx.translate(((cell % this.across) + 0.5) * cellSide, (Math.floor(cell / this.across) + 0.5) * cellSide);
    ctx.clearRect(-cellSide / 2, -cellSide / 2, cellSide, cellSide);
    drawMark(ctx, face, this.palette, cellSide / 2);
    ctx.restore();
  }
}
