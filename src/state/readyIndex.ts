import type { Knowledge } from "../model/knowledge.ts";
import {
  findIndex,
  gatherLinks,
  gatherNodes,
  keepIndex,
  type EntityIndex,
  type Part,
} from "../query/index/entityIndex.ts";
import { buildIndex, type GraphIndex, type Links } from "../query/index/graphIndex.ts";
import { runInSlices } from "../query/structure/work.ts";
import { runIndex, type Watch } from "./runGraphTask.ts";

/** Up to so many statements an index is built at once in a few milliseconds; more are given to a worker. */
export const fewStatements = 10_000;

/** Builds an index where that holds nothing up; here after all where no worker does it. */
async function build(links: Links, watch: Watch): Promise<GraphIndex | undefined> {
  if (links.subjects.length <= fewStatements) return buildIndex(links);
  try {
    return await runIndex(links, watch);
  } catch {
    return buildIndex(links);
  }
}

async function make(k: Knowledge, part: Part | undefined, watch: Watch): Promise<EntityIndex | undefined> {
  const slices = watch.signal ? { signal: watch.signal } : {};
  const statements = part?.statements ?? k.dataset.statements;
  const nodes = await runInSlices(gatherNodes(k, part), slices);
  const links = nodes && (await runInSlices(gatherLinks(k, nodes, { statements }), slices));
  const graph = links && (await build(links, watch));
  return nodes && graph && { ...nodes, graph, statements };
}

const parts = new WeakMap<Part, EntityIndex>();

/** Whether a part of a knowledge is all of it. */
const isWhole = (k: Knowledge, { entities, statements }: Part): boolean =>
  entities.size === k.entities.size && statements.length === k.dataset.statements.length;

/**
 * The index of a knowledge, or of a part of it, built once and without holding anything else up; gives undefined where it
 * was stopped. That of the whole knowledge is then the one that questions of connection go over.
 */
export async function readyIndex(k: Knowledge, part?: Part, watch: Watch = {}): Promise<EntityIndex | undefined> {
  const some = part && !isWhole(k, part) ? part : undefined;
  const known = some ? parts.get(some) : findIndex(k);
  const index = known ?? (await make(k, some, watch));
  if (!index || known) return index;
  if (some) parts.set(some, index);
  else keepIndex(k, index, index.graph);
  return index;
}
