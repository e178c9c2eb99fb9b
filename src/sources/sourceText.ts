import type { Source } from "../model/dataset.ts";

const digestOf = async (bytes: ArrayBuffer): Promise<string> =>
  Array.from(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");

const decode = (bytes: ArrayBuffer): string => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

/** Takes a file as the text of a source if its SHA-256 is the right one; otherwise says in plain words what is wrong. */
export async function verifyText(source: Source, bytes: ArrayBuffer): Promise<{ text: string } | { problem: string }> {
  if (bytes.byteLength === 0) return { problem: `This file is empty. The file wanted is ${source.file}.` };
  if ((await digestOf(bytes)) !== source.sha256) {
    const same = Array.from(decode(bytes)).length === source.length;
    return {
      problem: same
        ? `This file is as long as ${source.file}, but its contents differ: its SHA-256 is not that of the source.`
        : `This is not ${source.file}, or it was changed: its SHA-256 is not that of the source.`,
    };
  }
  return { text: decode(bytes) };
}
