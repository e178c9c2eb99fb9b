import type { Box } from "./box.ts";

/** Boxes on the move: middles of marks and where each would like to be, in pixels, y upwards. */
export interface Crowd {
  boxes: readonly Box[];
  x: Float64Array;
  y: Float64Array;
  wishX: Float64Array;
  wishY: Float64Array;
}

export interface SeparateSettings {
  rounds: number;
  /** What share of the way to its wish a box goes in a round, at first; falls to 0 at `restAt`. */
  spring: number;
  restAt: number;
  air: number;
  /** How much rather boxes give way around the middle of the picture than towards or away from it; 0 makes no difference. */
  sideways?: number;
  /** Moves the box with this index back to where it may be. */
  hold?: (index: number) => void;
}

/** Indexes by the left edge of their box, kept nearly sorted between rounds. */
function sortByLeft(order: Uint32Array, left: Float64Array): void {
  for (let i = 1; i < order.length; i++) {
    const moving = order[i]!;
    const edge = left[moving]!;
    let j = i - 1;
    while (j >= 0 && (left[order[j]!]! > edge || (left[order[j]!] === edge && order[j]! > moving))) {
      order[j + 1] = order[j]!;
      j--;
    }
    order[j + 1] = moving;
  }
}

function pushApart(crowd: Crowd, a: number, b: number, { air, sideways = 0 }: SeparateSettings): boolean {
  const { boxes, x, y } = crowd;
  const [boxA, boxB] = [boxes[a]!, boxes[b]!];
  const dx = x[b]! - x[a]!;
  const dy = y[b]! + (boxB.up - boxB.down) / 2 - y[a]! - (boxA.up - boxA.down) / 2;
  const overX = boxA.half + boxB.half + air - Math.abs(dx);
  const overY = (boxA.up + boxA.down + boxB.up + boxB.down) / 2 + air - Math.abs(dy);
  if (overX <= 0 || overY <= 0) return false;
  const [midX, midY] = [x[a]! + x[b]!, y[a]! + y[b]!];
  const outward = sideways / (midX * midX + midY * midY || 1);
  const dearX = overX * (1 + outward * midX * midX);
  const dearY = overY * (1 + outward * midY * midY);
  const pushX = (dearY / (dearX + dearY)) * overX * (dx < 0 || (dx === 0 && a > b) ? -0.5 : 0.5);
  const pushY = (dearX / (dearX + dearY)) * overY * (dy < 0 || (dy === 0 && a > b) ? -0.5 : 0.5);
  x[a]! -= pushX;
  x[b]! += pushX;
  y[a]! -= pushY;
  y[b]! += pushY;
  return true;
}

/** Pushes overlapping boxes apart while springs pull them towards their wishes; moves `crowd` and tells whether nothing met in the last round. */
export function separate(crowd: Crowd, settings: SeparateSettings, report?: (progress: number) => void): boolean {
  const { boxes, x, y, wishX, wishY } = crowd;
  const { rounds, restAt, hold } = settings;
  const order = Uint32Array.from(boxes, (_, i) => i);
  const left = new Float64Array(boxes.length);
  let met = false;
  for (let round = 0; round < rounds; round++) {
    const spring = settings.spring * Math.max(0, 1 - round / restAt);
    met = false;
    for (let i = 0; i < boxes.length; i++) {
      x[i]! += (wishX[i]! - x[i]!) * spring;
      y[i]! += (wishY[i]! - y[i]!) * spring;
      left[i] = x[i]! - boxes[i]!.half;
    }
    sortByLeft(order, left);
    for (let i = 0; i < order.length; i++) {
      const a = order[i]!;
      const right = x[a]! + boxes[a]!.half + settings.air;
      for (let j = i + 1; j < order.length && left[order[j]!]! < right; j++) {
        if (pushApart(crowd, a, order[j]!, settings)) met = true;
      }
    }
    if (hold) for (let i = 0; i < boxes.length; i++) hold(i);
    if (spring === 0 && !met) break;
    if (round % 50 === 0) report?.(round / rounds);
  }
  return !met;
}
