/** A table of a handout in plain words; lines within a cell are apart by "\n". */
export interface HandoutTable {
  title: string;
  head: string[];
  rows: string[][];
  /** How wide the columns are, as shares of the whole. */
  widths: number[];
  /** Its columns keep these widths, as where two parties stand side by side. */
  even?: boolean;
  /** What its signs mean. */
  note?: string;
  /** Columns whose words stand in the middle, from 0. */
  centred?: number[];
}
