import type { EntityId, SourceId } from "../../model/ids.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import { relaysOf } from "./relaysOf.ts";
import { everyStatement, type Passes } from "../passes.ts";

/** How much of somebody's words stands in a source, and through which channels these came. */
export interface Relay {
  source: SourceId;
  statements: number;
  via: string[];
}

/** A speaker, and every source in which their words can be read. */
export interface Reach {
  by: EntityId;
  in: Relay[];
}

/** Who reaches which source through whom, over the statements that pass. */
export interface RelayTable {
  /** Sources that others repeat, with those that do so at first or second hand. */
  repeated: { source: SourceId; by: SourceId[] }[];
  /** Speakers, those in most sources first, then in the order in which the sources bring them up. */
  voices: Reach[];
  /** What each source says in its own voice, and what it gives as words of others without saying whose; 0 is left out. */
  own: Relay[];
  lost: Relay[];
}

/** Sets all sources side by side by where they have their statements from. */
export function relayTable(k: Knowledge, passes: Passes = everyStatement): RelayTable {
  const all = k.dataset.sources.map(({ id }) => relaysOf(k, id, passes));
  const voices = new Map<EntityId, Reach>();
  for (const { source, voices: quoted } of all)
    for (const { by, via, statements } of quoted) {
      const reach = voices.get(by) ?? { by, in: [] };
      voices.set(by, reach);
      reach.in.push({ source, statements: statements.length, via });
    }
  const amounts = (part: "own" | "lost") =>
    all
      .filter((relays) => relays[part].length > 0)
      .map((relays): Relay => ({ source: relays.source, statements: relays[part].length, via: [] }));
  return {
    repeated: all
      .filter(({ repeatedBy }) => repeatedBy.length > 0)
      .map(({ source, repeatedBy }) => ({ source, by: repeatedBy })),
    voices: [...voices.values()].toSorted((a, b) => b.in.length - a.in.length),
    own: amounts("own"),
    lost: amounts("lost"),
  };
}
