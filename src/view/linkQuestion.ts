import { idForm } from "../model/checks/checkIds.ts";
import { measures, type ClausesWanted } from "../model/question.ts";
import type { Asked } from "./view.ts";

const given = (part: string | undefined): string[] => (part === undefined ? [] : [part]);

const places = ["binds", "notBinds", "benefits", "atCostOf"] as const;
const flags: Record<string, Partial<ClausesWanted>> = {
  nobearer: { noBearer: true },
  clause: { within: "clause" },
  part: { within: "part" },
};

const writeWanted = (wanted: ClausesWanted): string[] => [
  ...places.flatMap((place) => (wanted[place] === undefined ? [] : [`${place.toLowerCase()}~${wanted[place]}`])),
  ...(wanted.noBearer ? ["nobearer"] : []),
  ...given(wanted.within),
];

/** What is asked, as a part of a link: a word and then ids, with `~` between. */
export function writeAsked(question: Asked): string {
  switch (question.ask) {
    case "paths":
      return ["path", question.from, question.to, ...given(question.longest?.toString())].join("~");
    case "among":
      return ["among", ...question.entities].join("~");
    case "measure":
      return `measure~${question.measure}`;
    case "clauses":
      return `clauses~${question.actor}`;
    case "clauses-where":
      return ["where", ...writeWanted(question)].join("~");
    case "neighbours": {
      const { entity, relation, outward } = question;
      const way = outward === undefined ? "both" : outward ? "out" : "in";
      return ["near", entity, ...given(relation), way].join("~");
    }
    case "whatif":
      return ["whatif", ...question.triggers].join("~");
    case "compare":
      return `compare~${question.a}~${question.b}`;
  }
}

function readPath([from, to, longest, ...rest]: string[]): Asked | undefined {
  if (from === undefined || to === undefined || rest.length > 0) return undefined;
  if (longest === undefined) return { ask: "paths", from, to };
  return /^[1-9]\d?$/.test(longest) ? { ask: "paths", from, to, longest: Number(longest) } : undefined;
}

function readWanted(words: readonly string[]): Asked | undefined {
  let wanted: ClausesWanted = {};
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const place = places.find((one) => one.toLowerCase() === word);
    const id = place && words[++at];
    const more: ClausesWanted | undefined = place ? (id === undefined ? undefined : { [place]: id }) : flags[word];
    if (!more || Object.keys(more).some((key) => key in wanted)) return undefined;
    wanted = { ...wanted, ...more };
  }
  return { ask: "clauses-where", ...wanted };
}

const ways: Record<string, { outward?: boolean }> = { out: { outward: true }, in: { outward: false }, both: {} };

function readNear([entity, ...rest]: string[]): Asked | undefined {
  const way = ways[rest.at(-1) ?? ""];
  if (entity === undefined || !way || rest.length > 2) return undefined;
  const [relation] = rest.slice(0, -1);
  return { ask: "neighbours", entity, ...(relation !== undefined && { relation }), ...way };
}

const readMeasure = (word: string | undefined): Asked | undefined => {
  const measure = measures.find((one) => one === word);
  return measure && { ask: "measure", measure };
};

/** Reads what `writeAsked` wrote; nothing where it cannot have. */
export function readAsked(text: string): Asked | undefined {
  const [ask, ...words] = text.split("~");
  if (!words.every((word) => idForm.test(word))) return undefined;
  const [first, second] = words;
  switch (ask) {
    case "path":
      return readPath(words);
    case "among":
      return words.length > 1 ? { ask, entities: words } : undefined;
    case "measure":
      return words.length === 1 ? readMeasure(first) : undefined;
    case "clauses":
      return first !== undefined && words.length === 1 ? { ask, actor: first } : undefined;
    case "where":
      return readWanted(words);
    case "near":
      return readNear(words);
    case "whatif":
      return { ask, triggers: words };
    case "compare":
      return first !== undefined && second !== undefined && words.length === 2
        ? { ask, a: first, b: second }
        : undefined;
    default:
      return undefined;
  }
}
