import type { Tint } from "../marking.ts";

/**
 * The colours of groups, the largest group first. Each is told from each other by readers who lack red, green or blue cones,
 * and letters can be read on it; none is a colour of a flag, and none a red or a green that would judge.
 */
export const groupTints: readonly Tint[] = [
  { light: "#92325D", dark: "#D75696" },
  { light: "#4870A0", dark: "#A9C4F7" },
  { light: "#0D371F", dark: "#658D53" },
  { light: "#807312", dark: "#EFA244" },
  { light: "#433595", dark: "#A27EE2" },
  { light: "#637542", dark: "#DEF19A" },
  { light: "#504105", dark: "#D8B199" },
  { light: "#5A0555", dark: "#96F8EA" },
];

/** The colour of all further groups, and of what is in none. */
export const plainTint: Tint = { light: "#666B73", dark: "#92969C" };

/** One hue from the least to the most, told by lightness alone. */
export const rampTints: readonly Tint[] = [
  { light: "#7C939D", dark: "#4A7384" },
  { light: "#577E8F", dark: "#5A94AA" },
  { light: "#366A7D", dark: "#7AB3CC" },
  { light: "#185165", dark: "#ABD1E4" },
  { light: "#083746", dark: "#E1F1F8" },
];
