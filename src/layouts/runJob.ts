import { columns } from "./columns.ts";
import { force } from "./force.ts";
import type { LayoutInput, LayoutKind, LayoutRun, Report } from "./layout.ts";
import { radial } from "./radial.ts";

/** The layouts by name: adding one is adding a line. */
const runs: Record<LayoutKind, LayoutRun> = { force, radial, columns };

/** Lays out a picture here and now. */
export const runJob = (input: LayoutInput, report: Report = () => undefined): Float32Array =>
  runs[input.layout](input, report);
