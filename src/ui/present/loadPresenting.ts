/** Loads what presents a story, which comes in a file of its own. */
export const loadPresenting = () => import("./Presenting.tsx").then((file) => file.Presenting);
