import { fileURLToPath } from "node:url";

/** The folder in which package.json stands, with a separator at its end. */
export const root = fileURLToPath(new URL("../../", import.meta.url));
