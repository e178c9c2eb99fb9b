import type { Palette } from "../palette.ts";
import { drawMark } from "./drawMark.ts";
import type { MarkFace } from "./markParts.ts";

const cellSide = 128;
/** Cells in a row, and in a column, at first and at most. */
const [least, most] = [8, 32];

/**
 * Every face of a mark that was on the stage, drawn once each on one canvas that WebGL reads as a texture. It starts
 * small and doubles when it is full; past 1,024 faces the last cell serves all that find no room.
 */
export class MarkAtlas {
  readonly canvas = document.createElement("canvas");
  /** Cells in a row, and in a column. */
  across = least;
  /** Grows with every face that is drawn, so that a program knows when to load the texture again. */
  version = 0;
  private readonly cells = new Map<string, number>();
  private readonly faces: MarkFace[] = [];

  constructor(private readonly palette: Palette) {
    this.resize(least);
  }

  /** The number of the cell that shows a face, drawn now if it is new. */
  cellOf(face: MarkFace): number {
    const { type, number, selected, tint, sign, badge, edge } = face;
    const key = [type.id, number, selected, tint?.light, sign, badge, edge].join("|");
    const known = this.cells.get(key);
    if (known !== undefined) return known;
    if (this.faces.length === this.across ** 2 && this.across < most) this.resize(this.across * 2);
    const cell = Math.min(this.faces.length, this.across ** 2 - 1);
    this.cells.set(key, cell);
    this.faces[cell] = face;
    this.draw(face, cell);
    return cell;
  }

  /** Draws all faces again, because a font has come. */
  redraw(): void {
    this.faces.forEach((face, cell) => this.draw(face, cell));
  }

  private resize(across: number): void {
    this.across = across;
    this.canvas.width = this.canvas.height = across * cellSide;
    this.redraw();
  }

  private draw(face: MarkFace, cell: number): void {
    const ctx = this.canvas.getContext("2d");
    if (!ctx) return;
    ctx.save();
    ctx.translate(((cell % this.across) + 0.5) * cellSide, (Math.floor(cell / this.across) + 0.5) * cellSide);
    ctx.clearRect(-cellSide / 2, -cellSide / 2, cellSide, cellSide);
    drawMark(ctx, face, this.palette, cellSide / 2);
    ctx.restore();
    this.version++;
  }
}
