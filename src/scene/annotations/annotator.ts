import { drawBoxes, drawShapes } from "./drawAnnotations.ts";
import { placeAnnotations } from "./placeAnnotations.ts";

/** What places annotations and draws them on the live graph; loaded with the first scene that has any. */
export const annotator = { place: placeAnnotations, drawShapes, drawBoxes };

/** The same, as who waits for it knows it. */
export type Annotator = typeof annotator;
