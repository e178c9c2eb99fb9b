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
  const signal = watch.signal && { signal: watch.signal };
  const within = (from: number, to: number) => ({
    ...signal,
    report: (progress: number) => watch.report?.(from + progress * (to - from)),
  });
  const statements = part?.statements ?? k.dataset.statements;
  const nodes = await runInSlices(gatherNodes(k, part), within(0, 0.2));
  const links = nodes && (await runInSlices(gatherLinks(k, nodes, statements), within(0.2, 0.6)));
  const graph = links && (await build(links, within(0.6, 1)));
  return nodes && graph && { ...nodes, graph, statements };
}

/**
 * The index of a knowledge, or of a part of it, built once and without holding anything else up; gives undefined where it
 * was stopped. It is then the one that questions go over.
 */
export async function readyIndex(k: Knowledge, part?: Part, watch: Watch = {}): Promise<EntityIndex | undefined> {
  const known = findIndex(k, part);
  if (known) return known;
  const index = await make(k, part, watch);
  if (index) keepIndex(k, index, part);
  return index;
}
