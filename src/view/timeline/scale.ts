import { clamp } from "../clamp.ts";
/** Where time lies on a line: the day at its left end, counted from 1970, and how many pixels a day takes. */
export interface Scale {
  start: number;
  perDay: number;
}

/** A stretch of time in counted days, the last one included. */
export interface Stretch {
  from: number;
  to: number;
}

/** How far one may go: the whole of time there is, and the width of the line in pixels. */
export interface Reach {
  domain: Stretch;
  width: number;
}

/** The fewest days that fill the line. */
const closest = 2;

export const xAt = ({ start, perDay }: Scale, day: number): number => (day - start) * perDay;
export const dayUnder = ({ start, perDay }: Scale, x: number): number => start + x / perDay;

/** The day on which a point of the line lies. */
export const wholeDayUnder = (scale: Scale, x: number): number => Math.floor(dayUnder(scale, x));

const lengthOf = ({ from, to }: Stretch): number => to + 1 - from;

/** A scale within reach: no closer than two days, no wider than three times all there is, and never beside it. */
function within({ start, perDay }: Scale, { domain, width }: Reach): Scale {
  const widest = width / (3 * Math.max(lengthOf(domain), closest));
  const kept = clamp(perDay, Math.min(widest, width / closest), width / closest);
  const seen = width / kept;
  return { perDay: kept, start: clamp(start, domain.from - seen * 0.8, domain.to + 1 - seen * 0.2) };
}

/** The scale that shows a stretch, with some air before it and `room` pixels after it for names. */
export function fitScale({ from, to }: Stretch, reach: Reach, room = 0): Scale {
  const air = 12;
  const length = lengthOf({ from, to });
  const perDay = Math.max(1, reach.width - room - air) / length;
  const kept = Math.min(perDay, reach.width / closest);
  return within({ perDay: kept, start: from - air / kept }, reach);
}

/** Draws nearer by a factor, or away by one under 1; the day under `x` stays there. */
export function zoomScale(scale: Scale, factor: number, x: number, reach: Reach): Scale {
  const day = dayUnder(scale, x);
  const { perDay } = within({ ...scale, perDay: scale.perDay * factor }, reach);
  return within({ perDay, start: day - x / perDay }, reach);
}

/** Moves along by so many pixels. */
export const panScale = (scale: Scale, pixels: number, reach: Reach): Scale =>
  within({ ...scale, start: scale.start + pixels / scale.perDay }, reach);

/** The scale moved so far that a stretch can be seen: its beginning at least, with some room around it. */
export function showOn(scale: Scale, { from, to }: Stretch, reach: Reach): Scale {
  const [left, right] = [xAt(scale, from), xAt(scale, to + 1)];
  const seen = right > 24 && left < reach.width - 48;
  return seen ? scale : panScale(scale, left - reach.width * 0.3, reach);
}

/**
 * Where most of the days lie: the whole of them without a few that a long empty time sets apart, which is more than two
 * thirds of the whole, as long as four fifths of the days stay.
 */
export function mainStretch(days: readonly number[]): Stretch | undefined {
  const sorted = days.toSorted((a, b) => a - b);
  let [first, last] = [0, sorted.length - 1];
  for (;;) {
    const [from, to] = [sorted[first], sorted[last]];
    if (from === undefined || to === undefined) return undefined;
    const gaps = sorted.slice(first, last).map((day, at) => sorted[first + at + 1]! - day);
    const widest = Math.max(0, ...gaps);
    const at = first + gaps.indexOf(widest);
    if (widest === 0 || widest * 3 <= (to - from) * 2) return { from, to };
    const [before, after] = [at - first + 1, last - at];
    if (Math.max(before, after) < sorted.length * 0.8) return { from, to };
    if (after > before) first = at + 1;
    else last = at;
  }
}
