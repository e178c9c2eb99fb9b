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

  /** Another one with the same rectangles. */
  copy(): BoxGrid<Owner> {
    const other = new BoxGrid<Owner>();
    for (const [key, there] of this.cells) other.cells.set(key, [...there]);
    return other;
  }

  /** Whether a rectangle meets one that does not belong to `owner`. */
  meets(rect: Rect, owner?: Owner): boolean {
    for (const key of this.keysOf(rect))
      for (const other of this.cells.get(key) ?? []) if (other.owner !== owner && share(rect, other.rect)) return true;
    return false;
  }

  /** How many of those that do not belong to `owner` a rectangle covers, those covered in part by that part. */
  covered(rect: Rect, owner?: Owner): number {
    const met = new Set<Rect>();
    for (const key of this.keysOf(rect))
      for (const other of this.cells.get(key) ?? []) if (other.owner !== owner && share(rect, other.rect)) met.add(other.rect); // prettier-ignore
    const across = (other: Rect) => Math.min(rect.right, other.right) - Math.max(rect.left, other.left);
    const up = (other: Rect) => Math.min(rect.bottom, other.bottom) - Math.max(rect.top, other.top);
    const area = (other: Rect) => Math.max(1, (other.right - other.left) * (other.bottom - other.top));
    return [...met].reduce((sum, other) => sum + (across(other) * up(other)) / area(other), 0);
  }
}
