import { idForm } from "../model/checks/checkIds.ts";
import { clauseRoles, rowOrders, standings, type EntityId, type Standing } from "../model/dataset.ts";
import {
  emptyLens,
  emptyView,
  layoutNames,
  pages,
  type Camera,
  type Focus,
  type GraphQuestion,
  type Lens,
  type Parties,
  type View,
} from "./view.ts";

/** What a link leads to; without `dataset` the one that is open is meant. */
export interface Link {
  dataset?: string;
  view: View;
}

const version = "v1";
const round = (value: number) => String(Number(value.toPrecision(6)));

const writeQuestion = (question: GraphQuestion): string =>
  question.ask === "among"
    ? ["among", ...question.entities].join("~")
    : ["path", question.from, question.to, ...(question.longest === undefined ? [] : [question.longest])].join("~");

/** The keys of a link, each with how its value is written; nothing is written for what is as at the start. */
const fields: readonly (readonly [string, (view: View) => string])[] = [
  ["p", ({ page }) => (page === emptyView.page ? "" : page)],
  ["l", ({ layout }) => (layout === emptyView.layout ? "" : layout)],
  ["s", ({ selection }) => selection.join(",")],
  ["q", ({ dispute }) => dispute ?? ""],
  ["a", ({ question }) => (question ? writeQuestion(question) : "")],
  ["f", ({ focus }) => (focus ? `${focus.id}~${focus.hops}` : "")],
  ["ht", ({ lens }) => lens.types.join(",")],
  ["hg", ({ lens }) => lens.groups.join(",")],
  ["hs", ({ lens }) => lens.sources.join(",")],
  ["hx", ({ lens }) => lens.standings.join(",")],
  ["c", ({ camera }) => (camera ? [camera.x, camera.y, camera.ratio].map(round).join(",") : "")],
  ["mr", ({ rows }) => rows ?? ""],
  ["mh", ({ hiddenRoles = [] }) => hiddenRoles.join(",")],
  ["lp", ({ ledger = [] }) => ledger.filter(Boolean).join(",")],
];

/**
 * A view as the part of an address after its page: `#v1;d=treaty;s=clause-10;f=clause-10~2`. `d` is the dataset, `p` the
 * page, `l` the layout, `s` the selection, `q` the dispute, `a` what is asked of the graph, `f` the focus and its hops,
 * `ht`, `hg`, `hs` and `hx` the hidden types, relation groups, sources and standings, `c` the camera, `mr` the order of
 * the matrix's rows and `mh` the roles it leaves out, `lp` the parties of the ledger.
 */
export function writeLink(datasetId: string | undefined, view: View): string {
  const pairs = fields.map(([key, write]) => [key, write(view)] as const);
  const all = [["d", datasetId ?? ""] as const, ...pairs].filter(([, value]) => value !== "");
  return `#${[version, ...all.map(([key, value]) => `${key}=${value}`)].join(";")}`;
}

const ids = (text: string): string[] | undefined => {
  const list = text.split(",");
  return list.every((id) => idForm.test(id)) ? list : undefined;
};

const oneOf = <T extends string>(known: readonly T[], text: string): T | undefined => known.find((one) => one === text);

const readFocus = (text: string): Focus | undefined => {
  const [id = "", hops = "", ...rest] = text.split("~");
  return idForm.test(id) && /^[1-3]$/.test(hops) && rest.length === 0 ? { id, hops: Number(hops) } : undefined;
};

/** `path~x~y`, with the most steps where it is not as usual, or `among~x~y~z`. */
function readQuestion(text: string): GraphQuestion | undefined {
  const [ask, ...entities] = text.split("~");
  if (!entities.every((id) => idForm.test(id))) return undefined;
  if (ask === "among") return entities.length > 1 ? { ask, entities } : undefined;
  const [from, to, longest, ...rest] = entities;
  if (ask !== "path" || from === undefined || to === undefined || rest.length > 0) return undefined;
  if (longest === undefined) return { ask: "paths", from, to };
  return /^[1-9]\d?$/.test(longest) ? { ask: "paths", from, to, longest: Number(longest) } : undefined;
}

const readCamera = (text: string): Camera | undefined => {
  const [x, y, ratio, ...rest] = text.split(",").map((number) => (number.trim() === "" ? NaN : Number(number)));
  if (x === undefined || y === undefined || ratio === undefined || rest.length > 0) return undefined;
  return [x, y, ratio].every(Number.isFinite) && ratio > 0 ? { x, y, ratio } : undefined;
};

const someOf = <T extends string>(known: readonly T[], text: string): T[] | undefined => {
  const list = text.split(",").map((one) => oneOf(known, one));
  return list.every((one) => one !== undefined) ? list : undefined;
};

const readStandings = (text: string): Standing[] | undefined => someOf(standings, text);

const readParties = (text: string): Parties | undefined => {
  const [first, second, ...rest] = ids(text) ?? [];
  if (first === undefined || first === second || rest.length > 0) return undefined;
  return second === undefined ? [first] : [first, second];
};

const hide = (view: View, part: keyof Lens, hidden: EntityId[] | undefined): View | undefined =>
  hidden && { ...view, lens: { ...view.lens, [part]: hidden } };

/** The view with one more value taken in, or nothing where key or value make no sense. */
function take(view: View, key: string, text: string): View | undefined {
  switch (key) {
    case "p": {
      const page = oneOf(pages, text);
      return page && { ...view, page };
    }
    case "l": {
      const layout = oneOf(layoutNames, text);
      return layout && { ...view, layout };
    }
    case "s": {
      const selection = ids(text);
      return selection && { ...view, selection };
    }
    case "q":
      return idForm.test(text) ? { ...view, dispute: text } : undefined;
    case "a": {
      const question = readQuestion(text);
      return question && { ...view, question };
    }
    case "f": {
      const focus = readFocus(text);
      return focus && { ...view, focus };
    }
    case "c": {
      const camera = readCamera(text);
      return camera && { ...view, camera };
    }
    case "ht":
      return hide(view, "types", ids(text));
    case "hg":
      return hide(view, "groups", ids(text));
    case "hs":
      return hide(view, "sources", ids(text));
    case "hx":
      return hide(view, "standings", readStandings(text));
    case "mr": {
      const rows = oneOf(rowOrders, text);
      return rows && { ...view, rows };
    }
    case "mh": {
      const hiddenRoles = someOf(clauseRoles, text);
      return hiddenRoles && { ...view, hiddenRoles };
    }
    case "lp": {
      const ledger = readParties(text);
      return ledger && { ...view, ledger };
    }
    default:
      return undefined;
  }
}

/** Undoes the percent signs that some programs put into a link; bytes beyond ASCII stay as they are. */
const unescapeAscii = (text: string): string =>
  text.replace(/%([0-7][0-9a-f])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** Reads what `writeLink` wrote; nothing for an empty hash, a problem in plain words for one that it cannot have written. */
export function parseLink(hash: string): Link | { problem: string } | undefined {
  const text = unescapeAscii(hash.replace(/^#/, "")).trim();
  if (text === "") return undefined;
  const [head = "", ...pairs] = text.split(";");
  if (/^v[0-9]+$/.test(head) && head !== version)
    return { problem: `The link is of version ${head.slice(1)}, and this explorer reads version ${version.slice(1)}.` };
  if (head !== version) return { problem: "The end of the address is not a link of this explorer, so it was ignored." };
  let link: Link = { view: { ...emptyView, lens: emptyLens } };
  const seen = new Set<string>();
  for (const pair of pairs) {
    const at = pair.indexOf("=");
    const [key, value] = at < 0 ? [pair, ""] : [pair.slice(0, at), pair.slice(at + 1)];
    const view = key === "d" ? (idForm.test(value) ? link.view : undefined) : take(link.view, key, value);
    if (!view || seen.has(key))
      return { problem: `The link is damaged: "${pair.slice(0, 40)}" makes no sense in it, so it was ignored.` };
    seen.add(key);
    link = key === "d" ? { ...link, dataset: value } : { ...link, view };
  }
  return link;
}
