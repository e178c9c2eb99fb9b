import { countDays, dayAt } from "../../query/timeline/spanOf.ts";
import { dayUnder, xAt, type Scale } from "./scale.ts";

/** A place on the axis with its words; `x` is where the words begin. */
export interface Tick {
  /** Counted from 1970. */
  day: number;
  x: number;
  label: string;
}

/** The axis of a timeline: fine ticks under their own words, and the months or years that these lie in. */
export interface Ticks {
  fine: Tick[];
  coarse: Tick[];
}

/** How wide words are, in pixels. */
export type Measure = (text: string) => number;

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]; // prettier-ignore

const countOf = (year: number, month: number, day = 1): number => countDays(year * 10_000 + month * 100 + day);

function partsOf(count: number): { year: number; month: number; day: number } {
  const day = dayAt(count);
  const year = Math.floor(day / 10_000);
  return { year, month: Math.floor((day - year * 10_000) / 100), day: day - Math.floor(day / 100) * 100 };
}

const nameYear = (year: number): string => (year < 0 ? `${-year} BC` : String(year));

/** A way to divide time: how long a step is about, the steps from one day on, and what one is called. */
interface Step {
  unit: "day" | "month" | "year";
  size: number;
}

const averages = { day: 1, month: 30.44, year: 365.25 };

const steps: readonly Step[] = [
  ...[1, 2, 5, 10, 15].map((size): Step => ({ unit: "day", size })),
  ...[1, 3, 6].map((size): Step => ({ unit: "month", size })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000].map((size): Step => ({ unit: "year", size })),
];

/** The days of a month that have a tick: from the first in even steps, none too close to the next month's. */
function daysOfMonth(year: number, month: number, size: number): number[] {
  const first = countOf(year, month);
  const next = month === 12 ? countOf(year + 1, 1) : countOf(year, month + 1);
  const found: number[] = [];
  for (let at = first; at === first || at + size <= next; at += size) found.push(at);
  return found;
}

/** The beginnings of steps from one counted day to another. */
function beginnings({ unit, size }: Step, from: number, to: number): number[] {
  const { year, month } = partsOf(from);
  const found: number[] = [];
  if (unit === "year") {
    for (let at = Math.floor(year / size) * size; countOf(at, 1) <= to; at += size) found.push(countOf(at, 1));
    return found;
  }
  const stride = unit === "day" ? 1 : size;
  for (let at = year * 12 + Math.floor((month - 1) / stride) * stride; ; at += stride) {
    const [inYear, inMonth] = [Math.floor(at / 12), (at % 12) + 1];
    if (!(countOf(inYear, inMonth) <= to)) return found;
    found.push(...(unit === "day" ? daysOfMonth(inYear, inMonth, size) : [countOf(inYear, inMonth)]));
  }
}

function nameFine({ unit }: Step, count: number): string {
  const { year, month, day } = partsOf(count);
  if (unit === "day") return String(day);
  return unit === "month" ? months[month - 1]!.slice(0, 3) : nameYear(year);
}

/** Air between two words on the axis, in pixels. */
const air = 14;

/** The widest words of each unit between two counted days. */
function widestIn([from, to]: [number, number], measure: Measure): Record<Step["unit"], number> {
  const years = [from, to].map((count) => measure(nameYear(partsOf(count).year)));
  return { day: measure("30"), month: measure("May"), year: Math.max(measure("8888"), ...years) };
}

const shortMonth = (year: number, month: number): string => `${months[month - 1]!.slice(0, 3)} ${nameYear(year)}`;

/** The finest steps whose words have room, and those of the months they lie in. */
function chooseStep({ perDay }: Scale, ends: [number, number], measure: Measure): Step {
  const widest = widestIn(ends, measure);
  const hasRoom = ({ unit, size }: Step) => {
    if (unit === "day" && 28 * perDay < measure(shortMonth(8888, 5)) + air) return false;
    return size * averages[unit] * 0.9 * perDay >= widest[unit] + air;
  };
  return steps.find(hasRoom) ?? steps.at(-1)!;
}

/** The coarse words: where one begins left of the line it stands at its left end, as long as it has room there. */
function coarseTicks(step: Step, scale: Scale, [from, to]: [number, number], measure: Measure): Tick[] {
  if (step.unit === "year") return [];
  const coarse: Step = step.unit === "day" ? { unit: "month", size: 1 } : { unit: "year", size: 1 };
  const starts = beginnings(coarse, from, to);
  const isRoomy = 28 * scale.perDay >= measure("September 8888") + air;
  const nameMonth = (year: number, month: number) =>
    isRoomy ? `${months[month - 1]} ${nameYear(year)}` : shortMonth(year, month);
  return starts.flatMap((day, at): Tick[] => {
    const { year, month } = partsOf(day);
    const x = Math.max(0, xAt(scale, day));
    const end = at + 1 < starts.length ? xAt(scale, starts[at + 1]!) : Infinity;
    const label = coarse.unit === "year" ? nameYear(year) : nameMonth(year, month);
    return x + measure(label) + air / 2 <= end ? [{ day, x, label }] : [];
  });
}

/** The ticks of an axis from days to thousands of years: as fine as their words have room, none over another. */
export function ticksOf(scale: Scale, width: number, measure: Measure): Ticks {
  const ends: [number, number] = [Math.floor(dayUnder(scale, 0)), Math.ceil(dayUnder(scale, width))];
  const step = chooseStep(scale, ends, measure);
  let free = -Infinity;
  const fine = beginnings(step, ...ends).flatMap((day): Tick[] => {
    const label = nameFine(step, day);
    const x = xAt(scale, day);
    if (x < free || x < 0 || x >= width) return [];
    free = x + measure(label) + air / 2;
    return [{ day, x, label }];
  });
  return { fine, coarse: coarseTicks(step, scale, ends, measure) };
}
