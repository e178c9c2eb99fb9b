/** A build of the page as its service worker knows it. */
export interface KeptBuild {
  /** Differs wherever a file does. */
  name: string;
  /** The page's own text, as it is asked for (`./`). */
  page: KeptFile;
  /** All its other files, each named by its content. */
  files: readonly KeptFile[];
}

/** The address of a file, beside the service worker's own, and its digest (`sha256-...`), which the browser checks. */
export type KeptFile = readonly [address: string, integrity: string];
