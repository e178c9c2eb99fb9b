import inter from "@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf?url";
import interBold from "@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf?url";
import serif from "@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf?url";
import serifItalic from "@expo-google-fonts/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf?url";
import serifBold from "@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf?url";

/** The faces of pages, by the names that pictures know them by. */
export const pdfFaces = { sans: "Inter Variable", serif: "Source Serif 4 Variable" } as const;

/** The files of a face: addresses that the page serves. */
export type PdfFonts = Record<string, { normal: string; bold: string; italics: string; bolditalics: string }>;

/** Where the faces of pages are, with Latin, Greek and Cyrillic letters in one file each; `base` is the page's own address. */
export function pdfFonts(base: string): PdfFonts {
  const at = (path: string) => new URL(path, base).href;
  return {
    [pdfFaces.sans]: { normal: at(inter), bold: at(interBold), italics: at(inter), bolditalics: at(interBold) },
    [pdfFaces.serif]: {
      normal: at(serif),
      bold: at(serifBold),
      italics: at(serifItalic),
      bolditalics: at(serifBold),
    },
  };
}
