import JSZip from "jszip";
import type { HandedFile } from "./handoutJob.ts";

/** Puts the files of a handout into one archive, unless it is a single one. */
export async function packFiles(name: string, files: readonly HandedFile[]): Promise<HandedFile> {
  const [only] = files;
  if (only && files.length === 1) return only;
  const zip = new JSZip();
  for (const file of files) zip.file(file.name, file.data);
  const data = await zip.generateAsync({ type: "blob", compression: "DEFLATE" });
  return { name: `${name}.zip`, type: "application/zip", data };
}
