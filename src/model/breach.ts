/** The way from a dataset to one of its values: `["statements", 12, "object"]`. */
export type Path = (string | number)[];

/** A broken invariant at a path in a dataset; a format turns the path into the place a reader can go to. */
export interface Breach {
  path: Path;
  message: string;
  hint: string;
}
