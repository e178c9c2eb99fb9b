import type { Contrast } from "../../query/bySource/contrasts.ts";

const middle = 6;
const marks: Record<Contrast, (width: number) => string> = {
  a: (width) =>
    steps(width, 9)
      .map((x) => `M${x} ${middle - 3}v6`)
      .join(""),
  b: (width) =>
    steps(width, 9)
      .map((x) => `M${x - 2} ${middle}a2 2 0 1 0 4 0a2 2 0 1 0 -4 0`)
      .join(""),
  both: () => "",
  against: () => "",
};

const steps = (width: number, every: number): number[] =>
  Array.from({ length: Math.floor((width - 4) / every) }, (_, at) => 2 + every * (at + 0.5));

const lines: Record<Contrast, (width: number) => string> = {
  a: (width) => `M1 ${middle}H${width - 1}`,
  b: (width) => `M1 ${middle}H${width - 1}`,
  both: (width) => `M1 ${middle - 2}H${width - 1}M1 ${middle + 2}H${width - 1}`,
  against: (width) =>
    `M1 ${middle}${Array.from({ length: Math.floor((width - 2) / 4) }, (_, at) => `l4 ${at % 2 === 0 ? (at === 0 ? -2.5 : -5) : 5}`).join("")}`,
};

/** How the graph draws what stands so to two sources that are compared; decoration beside words. */
export function ContrastSample({ contrast, width = 34 }: { contrast: Contrast; width?: number }) {
  return (
    <svg width={width} height="12" viewBox={`0 0 ${width} 12`} aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round">
        <path d={lines[contrast](width)} />
        <path d={marks[contrast](width)} fill={contrast === "b" ? "currentColor" : "none"} />
      </g>
    </svg>
  );
}
