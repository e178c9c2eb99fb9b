import { escapeXml } from "./svg.ts";

/** A font of the page that a text needs. */
interface Face {
  family: string;
  style: string;
  weight: string;
  range: string;
  address: string;
}

const unquoted = (name: string): string => name.trim().replace(/^(["'])(.*)\1$/, "$2");

/** The first and the last code points of a CSS `unicode-range`; everything where there is none. */
function rangesOf(text: string): [from: number, to: number][] {
  const parts = text.split(",").map((part) => part.trim().replace(/^U\+/i, ""));
  const ranges = parts.filter(Boolean).map((part): [number, number] => {
    const [from = "", to = from] = part.split("-");
    return [Number.parseInt(from.replaceAll("?", "0"), 16), Number.parseInt(to.replaceAll("?", "f"), 16)];
  });
  return ranges.length > 0 ? ranges : [[0, 0x10ffff]];
}

/** Whether a font has letters of a text, by what it says of itself. */
export function servesText(range: string, text: string): boolean {
  const ranges = rangesOf(range);
  return Array.from(text).some((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return ranges.some(([from, to]) => code >= from && code <= to);
  });
}

function facesIn(sheet: CSSStyleSheet): Face[] {
  const rules = [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule);
  return rules.flatMap(({ style }) => {
    const get = (name: string, otherwise = "") => style.getPropertyValue(name) || otherwise;
    const [, file] = /url\((["']?)(.*?)\1\)/.exec(get("src"))?.slice(1) ?? [];
    if (file === undefined) return [];
    return {
      family: unquoted(get("font-family")),
      style: get("font-style", "normal"),
      weight: get("font-weight", "400"),
      range: get("unicode-range"),
      address: new URL(file, sheet.href ?? document.baseURI).href,
    };
  });
}

/** The fonts that the page's own style sheets name; those of a sheet from elsewhere cannot be read. */
function facesOfPage(): Face[] {
  return [...document.styleSheets].flatMap((sheet) => {
    try {
      return facesIn(sheet);
    } catch {
      return [];
    }
  });
}

function asDataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(String(reader.result)));
    reader.addEventListener("error", () => reject(reader.error ?? new Error("the font could not be read")));
    reader.readAsDataURL(blob);
  });
}

async function writeFace({ family, style, weight, range, address }: Face): Promise<string> {
  const data = address.startsWith("data:") ? address : await asDataAddress(await (await fetch(address)).blob());
  const scope = range ? `unicode-range:${range};` : "";
  return `@font-face{font-family:"${family}";font-style:${style};font-weight:${weight};${scope}src:url("${data}")}`;
}

/** A copy of a picture that carries the page's own fonts, as far as its text needs them; an image of it looks as in the page. */
export async function embedFonts(svg: string): Promise<string> {
  const text = svg.replaceAll(/<[^>]*>/g, "");
  const needed = facesOfPage().filter(
    ({ family, style, range }) =>
      svg.includes(`'${family}'`) && (style !== "italic" || svg.includes('"italic"')) && servesText(range, text),
  );
  const faces = await Promise.all(needed.map(writeFace));
  return svg.replace(/^<svg[^>]*>/, (root) => `${root}<style>${escapeXml(faces.join(""))}</style>`);
}
