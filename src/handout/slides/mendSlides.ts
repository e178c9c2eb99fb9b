import JSZip from "jszip";

/** Keeps of several properties of one paragraph the first, which is the paragraph's; the others are copies for its runs. */
export const mendParagraphs = (xml: string): string =>
  xml.replace(/<a:p>[\s\S]*?<\/a:p>/g, (paragraph) => {
    let first = true;
    return paragraph.replace(/<a:pPr\b[^>]*?(?:\/>|>[\s\S]*?<\/a:pPr>)/g, (own) => {
      const kept = first ? own : "";
      first = false;
      return kept;
    });
  });

/**
 * Puts right what pptxgenjs 4 writes wrong: it repeats a paragraph's properties before each of its runs, at which
 * PowerPoint offers to repair the file, and other programs take the last for the paragraph's.
 */
export async function mendSlides(file: ArrayBuffer, type: string): Promise<Blob> {
  const zip = await JSZip.loadAsync(file);
  const texts = zip.file(/^ppt\/(slides|notesSlides|slideLayouts)\/[^/]+\.xml$/);
  for (const one of texts) zip.file(one.name, mendParagraphs(await one.async("string")));
  return zip.generateAsync({ type: "blob", compression: "DEFLATE", mimeType: type });
}
