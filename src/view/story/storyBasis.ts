import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Statement } from "../../model/dataset.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import type { Story, StoryBasis } from "../../model/story.ts";
import { namedIn } from "./namedIn.ts";

/** A value with the keys of its mappings in order, and without what is undefined. */
const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, inOrder(one)]));
};

/** The first hex digits of the SHA-256 of a value's canonical JSON. */
const digestOf = (value: unknown, digits: number): string =>
  bytesToHex(sha256(utf8ToBytes(JSON.stringify(inOrder(value))))).slice(0, digits);

const digests = new WeakMap<Knowledge, string>();

/** The digest of a dataset: of all it says, not of its stories, its places and what it offers on the first page. */
export function digestOfDataset(k: Knowledge): string {
  const known = digests.get(k);
  if (known !== undefined) return known;
  const { vocabulary, sources, entities, statements, disputes, conditions } = k.dataset;
  const digest = digestOf({ vocabulary, sources, entities, statements, disputes, conditions }, 16);
  digests.set(k, digest);
  return digest;
}

/** What of a thing can change apart, in the order in which its digest has them. */
const partsOf: Readonly<Record<"statement" | "entity" | "dispute" | "other", readonly string[]>> = {
  statement: ["sentence", "standing", "accounts"],
  entity: ["name", "description"],
  dispute: ["question", "positions"],
  other: ["content"],
};

const ofStatement = ({ accounts, standing, ...sentence }: Statement): string =>
  [digestOf(sentence, 12), standing, digestOf(accounts, 12)].join("/");

/** What a thing is and the digests of its parts, with `/` between; nothing where there is no such thing. */
function digestOfThing(k: Knowledge, id: string): string | undefined {
  const statement = k.statements.get(id);
  if (statement) return ofStatement(statement);
  const entity = k.entities.get(id);
  if (entity) {
    const { label, short, phrase, number, ...rest } = entity;
    return [digestOf({ label, short, phrase, number }, 12), digestOf(rest, 12)].join("/");
  }
  const dispute = k.disputes.get(id);
  if (dispute) return [digestOf(dispute.question, 12), digestOf([dispute.about, dispute.positions], 12)].join("/");
  const other = k.sources.get(id) ?? k.dataset.conditions.find((one) => one.id === id);
  return other && digestOf(other, 12);
}

const kindOf = (k: Knowledge, id: string): keyof typeof partsOf =>
  k.statements.has(id) ? "statement" : k.entities.has(id) ? "entity" : k.disputes.has(id) ? "dispute" : "other";

const itemsOf = (k: Knowledge, ids: readonly string[]): Record<string, string> =>
  Object.fromEntries(ids.flatMap((id) => {
    const digest = digestOfThing(k, id);
    return digest === undefined ? [] : [[id, digest]];
  })); // prettier-ignore

/** What a story is made on now: the dataset and all that its scenes name, as they are. */
export const basisOf = (k: Knowledge, story: Pick<Story, "scenes">): StoryBasis => ({
  digest: digestOfDataset(k),
  items: itemsOf(k, namedIn(story)),
});

/** A story with what it is made on: as it was for what it named before, as it is now for what it names newly. */
export function stampStory(k: Knowledge, story: Story): Story {
  const { madeOn } = story;
  if (!madeOn) return { ...story, madeOn: basisOf(k, story) };
  const named = namedIn(story);
  const known = named.flatMap((id) => (Object.hasOwn(madeOn.items, id) ? [[id, madeOn.items[id]!] as const] : []));
  const fresh = named.filter((id) => !Object.hasOwn(madeOn.items, id));
  return { ...story, madeOn: { digest: madeOn.digest, items: { ...Object.fromEntries(known), ...itemsOf(k, fresh) } } };
}

/** A story as if it were made now: for whoever has seen what changed and stands by it. */
export const renewStory = (k: Knowledge, story: Story): Story => ({ ...story, madeOn: basisOf(k, story) });

/** A thing of a story that is not as it was when the story was made. */
export interface ItemChange {
  id: string;
  /** What of it is another now: of a statement its sentence, its standing or its accounts. */
  parts: string[];
  /** How a statement stood then. */
  stood?: string;
}

/** What is not as it was when a story was made. */
export interface StoryChanges {
  /** Named and there no more. */
  gone: string[];
  changed: ItemChange[];
}

function changeOf(k: Knowledge, id: string, before: string): ItemChange | undefined {
  const now = digestOfThing(k, id)?.split("/") ?? [];
  const then = before.split("/");
  const kind = kindOf(k, id);
  const parts = partsOf[kind].filter((_, at) => now[at] !== then[at]);
  if (parts.length === 0) return undefined;
  return { id, parts, ...(kind === "statement" && parts.includes("standing") && { stood: then[1] }) };
}

/** What has changed since a story was made; nothing where the dataset is the same, or where the story does not say what it was made on. */
export function changesSince(k: Knowledge, { madeOn }: Pick<Story, "madeOn">): StoryChanges | undefined {
  if (!madeOn || madeOn.digest === digestOfDataset(k)) return undefined;
  const items = Object.entries(madeOn.items);
  const gone = items.filter(([id]) => digestOfThing(k, id) === undefined).map(([id]) => id);
  const changed = items.filter(([id]) => !gone.includes(id)).flatMap(([id, before]) => changeOf(k, id, before) ?? []);
  return { gone, changed };
}
