/** A rectangle on the screen in CSS pixels, y downwards. */
export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const cell = 64;

/** Whether two rectangles share some room. */
export const share = (a: Rect, b: Rect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Rectangles that are taken, found by where they are. */
export class BoxGrid<Owner> {
  private readonly cells = new Map<number, { rect: Rect; owner: Owner }[]>();

  private *keysOf({ left, top, right, bottom }: Rect): Generator<number> {
    for (let x = Math.floor(left / cell); x <= Math.floor(right / cell); x++)
      for (let y = Math.floor(top / cell); y <= Math.floor(bottom / cell); y++) yield x * 65_536 + y;
  }

  add(rect: Rect, owner: Owner): void {
    for (const key of this.keysOf(rect)) {
      const there = this.cells.get(key);
      if (there) there.push({ rect, owner });
      else this.cells.set(key, [{ rect, owner }]);
    }
  }

  /** Whether a rectangle meets one that does not belong to `owner`. */
  meets(rect: Rect, owner?: Owner): boolean {
    for (const key of this.keysOf(rect))
      for (const other of this.cells.get(key) ?? []) if (other.owner !== owner && share(rect, other.rect)) return true;
    return false;
  }
}
