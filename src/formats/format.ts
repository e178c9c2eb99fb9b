import type { Dataset } from "../model/dataset.ts";
import type { Problem } from "../model/problem.ts";

/** What came of reading a text: a dataset fit for use, or else what is wrong with it. */
export interface Parsed {
  dataset?: Dataset;
  problems: Problem[];
}

/** A file format that a dataset is written in, and read from where `parse` is there. */
export interface Format {
  id: string;
  label: string;
  /** Without its dot. */
  extension: string;
  mime: string;
  write(dataset: Dataset): string;
  parse?(text: string): Parsed;
}
