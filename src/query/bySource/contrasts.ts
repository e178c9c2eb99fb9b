export const contrasts = ["a", "b", "both", "against"] as const;
/** How two sides stand to a statement of which either tells: only the first does, only the second, both, or one against the other. */
export type Contrast = (typeof contrasts)[number];
