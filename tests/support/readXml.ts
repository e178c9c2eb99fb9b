/** An element of an XML document; its text without that of its children. */
export interface XmlElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: XmlElement[];
  text: string;
}

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const name = "[A-Za-z_][\\w.:-]*";
const tag = new RegExp(`<(/?)(${name})((?:\\s+${name}="[^"<]*")*)\\s*(/?)>`, "y");
const pair = new RegExp(`(${name})="([^"<]*)"`, "g");

function readText(text: string): string {
  // What XML 1.0 cannot hold.
  if (/[\p{Cs}\ufffe\uffff]|(?![\t\n\r\u0080-\u009f])\p{Cc}/u.test(text))
    throw new Error("a letter that XML cannot hold");
  return text.replace(/&([^;]*);?/g, (whole, entity: string) => {
    const letter = whole.endsWith(";") ? entities[entity] : undefined;
    if (letter === undefined) throw new Error(`no entity: ${whole}`);
    return letter;
  });
}

function readAttributes(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, key = "", value = ""] of text.matchAll(pair)) {
    if (found.has(key)) throw new Error(`the attribute ${key} stands twice`);
    found.set(key, readText(value));
  }
  return found;
}

/** Reads a document as a strict XML parser does, as far as this project writes XML; throws where it is not well-formed. */
export function readXml(document: string): XmlElement {
  const top: XmlElement = { name: "", attributes: new Map(), children: [], text: "" };
  const open = [top];
  let at = 0;
  while (at < document.length) {
    const here = open.at(-1)!;
    if (document[at] !== "<") {
      const end = document.indexOf("<", at);
      const text = document.slice(at, end < 0 ? undefined : end);
      if (open.length === 1) throw new Error(`text outside the document: ${text.slice(0, 40)}`);
      here.text += readText(text);
      at += text.length;
      continue;
    }
    tag.lastIndex = at;
    const found = tag.exec(document);
    if (!found) throw new Error(`no tag: ${document.slice(at, at + 80)}`);
    const [whole, closing, word = "", attributes = "", alone] = found;
    at += whole.length;
    if (closing) {
      if (open.length === 1 || here.name !== word) throw new Error(`</${word}> closes ${here.name || "nothing"}`);
      open.pop();
      continue;
    }
    const element: XmlElement = { name: word, attributes: readAttributes(attributes), children: [], text: "" };
    here.children.push(element);
    if (!alone) open.push(element);
  }
  const [root, ...more] = top.children;
  if (open.length > 1 || !root || more.length > 0) throw new Error("a document is one whole element");
  return root;
}

/** An element and all that it holds. */
export const allOf = (element: XmlElement): XmlElement[] => [element, ...element.children.flatMap(allOf)];
