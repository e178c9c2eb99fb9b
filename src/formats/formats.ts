import type { Format } from "./format.ts";
import { json } from "./json.ts";

/** Every format; adding one is adding a line. */
export const formats: readonly Format[] = [json];
