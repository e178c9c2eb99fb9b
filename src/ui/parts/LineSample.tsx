import type { Standing } from "../../model/dataset.ts";

const lines: Record<Standing, { dash?: string; width: number; opacity: number; cap: "butt" | "round" }> = {
  undisputed: { width: 1.75, opacity: 1, cap: "butt" },
  disputed: { dash: "5 3.5", width: 1.75, opacity: 1, cap: "butt" },
  denied: { dash: "0.1 4", width: 2.25, opacity: 1, cap: "round" },
  unconfirmed: { width: 1, opacity: 0.6, cap: "butt" },
};

/** How a line of this standing is drawn in the picture. */
export function LineSample({ standing, width = 26 }: { standing: Standing; width?: number }) {
  const { dash, opacity, cap, width: weight } = lines[standing];
  return (
    <svg width={width} height="8" viewBox={`0 0 ${width} 8`} aria-hidden="true" focusable="false">
      <line
        x1="1.5"
        x2={width - 1.5}
        y1="4"
        y2="4"
        stroke="currentColor"
        strokeWidth={weight}
        strokeDasharray={dash}
        strokeLinecap={cap}
        opacity={opacity}
      />
    </svg>
  );
}
