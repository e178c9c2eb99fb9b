import { idForm } from "../model/checks/checkIds.ts";
import { clauseRoles, standings } from "../model/dataset.ts";
import { measures, rowOrders } from "../model/question.ts";
import { contrasts } from "../query/bySource/contrasts.ts";
import { readAsked, writeAsked } from "./linkQuestion.ts";
import {
  emptyLens,
  emptyView,
  layoutNames,
  pages,
  type Camera,
  type Focus,
  type Lens,
  type StoryPlace,
  type TimeWindow,
  type View,
} from "./view.ts";

/** What a link leads to; without `dataset` the one that is open is meant. */
export interface Link {
  dataset?: string;
  view: View;
}

const version = "v1";
const round = (value: number) => String(Number(value.toPrecision(6)));

const listOf = (text: string): string[] | undefined => {
  const list = text.split(",");
  return list.every((id) => idForm.test(id)) ? list : undefined;
};

const idOf = (text: string): string | undefined => (idForm.test(text) ? text : undefined);

const oneOf =
  <T extends string>(known: readonly T[]) =>
  (text: string): T | undefined =>
    known.find((one) => one === text);

const someOf =
  <T extends string>(known: readonly T[]) =>
  (text: string): T[] | undefined => {
    const list = text.split(",").map(oneOf(known));
    return list.every((one) => one !== undefined) ? list : undefined;
  };

const readFocus = (text: string): Focus | undefined => {
  const [id = "", hops = "", ...rest] = text.split("~");
  return idForm.test(id) && /^[1-3]$/.test(hops) && rest.length === 0 ? { id, hops: Number(hops) } : undefined;
};

const readCamera = (text: string): Camera | undefined => {
  const [x, y, ratio, ...rest] = text.split(",").map((number) => (number.trim() === "" ? NaN : Number(number)));
  if (x === undefined || y === undefined || ratio === undefined || rest.length > 0) return undefined;
  return [x, y, ratio].every(Number.isFinite) && ratio > 0 ? { x, y, ratio } : undefined;
};

/** One id, or two different ones. */
const readPair = (text: string): [string, string?] | undefined => {
  const [first, second, ...rest] = listOf(text) ?? [];
  if (first === undefined || first === second || rest.length > 0) return undefined;
  return second === undefined ? [first] : [first, second];
};

const readDay = (text: string): string | undefined =>
  /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00Z`).toJSON()?.startsWith(text) ? text : undefined;

const writeTime = ({ from, to, datedOnly }: TimeWindow): string =>
  [from, to, ...(datedOnly ? ["dated"] : [])].join("~");

const readTime = (text: string): TimeWindow | undefined => {
  const [first = "", last = "", dated, ...rest] = text.split("~");
  const [from, to] = [readDay(first), readDay(last)];
  if (from === undefined || to === undefined || from > to || rest.length > 0) return undefined;
  if (dated === undefined) return { from, to };
  return dated === "dated" ? { from, to, datedOnly: true } : undefined;
};

const writeStory = ({ id, scene, step, presenting }: StoryPlace): string =>
  [id, scene + 1, ...(step === undefined ? [] : [`step${step}`]), ...(presenting ? ["present"] : [])].join("~");

const readStory = (text: string): StoryPlace | undefined => {
  const [id = "", number = "", ...rest] = text.split("~");
  const presenting = rest.at(-1) === "present";
  const [step, ...more] = presenting ? rest.slice(0, -1) : rest;
  if (!idForm.test(id) || !/^[1-9]\d{0,3}$/.test(number) || more.length > 0) return undefined;
  if (step !== undefined && !/^step\d{1,4}$/.test(step)) return undefined;
  return {
    id,
    scene: Number(number) - 1,
    ...(step !== undefined && { step: Number(step.slice(4)) }),
    ...(presenting && { presenting }),
  };
};

/** How a part of a view is written, and how it is read again: a change to the view, or nothing where the text makes no sense. */
interface Field {
  key: string;
  write: (view: View) => string;
  read: (text: string, view: View) => Partial<View> | undefined;
}

const viewField = <Part extends keyof View>(
  key: string,
  part: Part,
  read: (text: string) => View[Part] | undefined,
  write: (value: NonNullable<View[Part]>) => string = String,
): Field => ({
  key,
  write: ({ [part]: value }) => (value === undefined ? "" : write(value)),
  read: (text) => {
    const value = read(text);
    return value === undefined ? undefined : ({ [part]: value } as Partial<View>);
  },
});

const lensField = <Part extends keyof Lens>(
  key: string,
  part: Part,
  read: (text: string) => Lens[Part] | undefined,
  write: (value: NonNullable<Lens[Part]>) => string = String,
): Field => ({
  key,
  write: ({ lens: { [part]: value } }) => (value === undefined ? "" : write(value)),
  read: (text, { lens }) => {
    const value = read(text);
    return value === undefined ? undefined : { lens: { ...lens, [part]: value } };
  },
});

const commas = (list: readonly (string | undefined)[]): string => list.filter(Boolean).join(",");

/** Every part of a link; nothing is written for what is as at the start. */
const fields: readonly Field[] = [
  viewField("p", "page", oneOf(pages), (page) => (page === emptyView.page ? "" : page)),
  viewField("l", "layout", oneOf(layoutNames), (layout) => (layout === emptyView.layout ? "" : layout)),
  viewField("s", "selection", listOf, commas),
  viewField("q", "dispute", idOf),
  viewField("a", "question", readAsked, writeAsked),
  viewField("f", "focus", readFocus, ({ id, hops }) => `${id}~${hops}`),
  lensField("ht", "types", listOf, commas),
  lensField("hg", "groups", listOf, commas),
  lensField("hs", "sources", listOf, commas),
  lensField("hx", "standings", someOf(standings), commas),
  lensField("lt", "time", readTime, writeTime),
  lensField("lk", "known", readDay),
  viewField("c", "camera", readCamera, ({ x, y, ratio }) => [x, y, ratio].map(round).join(",")),
  viewField("mr", "rows", oneOf(rowOrders)),
  viewField("mh", "hiddenRoles", someOf(clauseRoles), commas),
  viewField("lp", "ledger", readPair, commas),
  viewField("qa", "about", idOf),
  viewField("so", "told", readPair, commas),
  viewField("sx", "text", idOf),
  viewField(
    "sd",
    "drawn",
    (text) => (text === "none" ? [] : someOf(contrasts)(text)),
    (drawn) => (drawn.length === 0 ? "none" : drawn.join(",")),
  ),
  viewField("zs", "sizedBy", oneOf(measures)),
  viewField("zc", "colouredBy", oneOf(measures)),
  viewField("st", "story", readStory, writeStory),
];

/**
 * A view as the part of an address after its page: `#v1;d=treaty;s=clause-10;f=clause-10~2`. `d` is the dataset, `p` the
 * page, `l` the layout, `s` the selection, `q` the dispute, `qa` what the page of disputes is about, `a` what is asked, `f` the focus and its hops, `ht`, `hg`,
 * `hs` and `hx` the hidden types, relation groups, sources and standings, `lt` the time that the lens lets through, `lk` the
 * day by which it was known, `c` the camera, `mr` the order of the matrix's rows and `mh` the roles it leaves out, `lp` the
 * parties of the ledger, `so` the sources that are told of, `sx` the text that is set against reports, `sd` what of two sources is drawn, `zs` and `zc` what sizes and colours follow, `st` the story
 * with the number of its scene.
 */
export function writeLink(datasetId: string | undefined, view: View): string {
  const pairs = fields.map(({ key, write }) => [key, write(view)] as const);
  const all = [["d", datasetId ?? ""] as const, ...pairs].filter(([, value]) => value !== "");
  return `#${[version, ...all.map(([key, value]) => `${key}=${value}`)].join(";")}`;
}

/** The view with one more value taken in, or nothing where key or value make no sense. */
function take(view: View, key: string, text: string): View | undefined {
  const change = fields.find((one) => one.key === key)?.read(text, view);
  return change && { ...view, ...change };
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
