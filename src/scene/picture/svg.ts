type Value = string | number | undefined;

/** A piece of SVG, already escaped. */
export type Svg = string;

/** A number as short as hundredths of a pixel allow. */
export const short = (value: number): string => String(Number(value.toFixed(2)) || 0);

/** What XML cannot hold, not even escaped. */
const impossible = /[\p{Cs}\ufffe\uffff]|(?![\t\n\r])\p{Cc}/gu;

/** A text as XML holds it. */
export const escapeXml = (text: string): Svg =>
  text
    .replace(impossible, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

const write = (value: string | number): Svg => (typeof value === "number" ? short(value) : escapeXml(value));

/** An element with attributes, those that are undefined left out, and what is inside. */
export function element(name: string, attributes: Readonly<Record<string, Value>>, inside: readonly Svg[] = []): Svg {
  const all = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${write(value)}"`],
  );
  const open = `<${name}${all.join("")}`;
  return inside.length > 0 ? `${open}>${inside.join("")}</${name}>` : `${open}/>`;
}

/** An element with a text in it. */
export const textElement = (name: string, attributes: Readonly<Record<string, Value>>, text: string): Svg =>
  element(name, attributes, [escapeXml(text)]);

/** A group; nothing where it would be empty. */
export const group = (attributes: Readonly<Record<string, Value>>, inside: readonly Svg[]): Svg[] =>
  inside.some((one) => one !== "") ? [element("g", attributes, inside)] : [];
