import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Evidence, Source } from "../../model/dataset.ts";

/** A source file as it was read: its text as code points, so that offsets are indexes. */
export interface SourceText {
  sha256: string;
  points: string[];
}

const sha256 = (data: string | Uint8Array): string => createHash("sha256").update(data).digest("hex");

/** The first 16 hex digits of a passage's SHA-256. */
export const digestOf = (passage: string): string => sha256(passage).slice(0, 16);

/** Takes a file's bytes as text; undefined where they are no UTF-8. A byte order mark counts as a code point. */
export const decodeSource = (bytes: Uint8Array): SourceText | undefined => {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return { sha256: sha256(bytes), points: [...text] };
  } catch {
    return undefined;
  }
};

/** The bytes of a source's file in a folder of sources; undefined where it is not there. */
export const findSourceBytes = (folder: string, { file }: Pick<Source, "file">): Uint8Array | undefined => {
  try {
    return readFileSync(join(folder, file));
  } catch {
    return undefined;
  }
};

/** The pointer to a passage between two code points. */
export const pointTo = (points: readonly string[], start: number, end: number): Evidence => ({
  start,
  end,
  digest: digestOf(points.slice(start, end).join("")),
});
