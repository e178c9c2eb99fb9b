import type { Account, Entity, Source, Standing } from "./dataset.ts";
import type { EntityId, SourceId } from "./ids.ts";

/** What a standing is derived from, besides the accounts: who is unnamed, and which source repeats which. */
export interface Speakers {
  entities: ReadonlyMap<EntityId, Pick<Entity, "unnamed">>;
  sources: ReadonlyMap<SourceId, Pick<Source, "relays">>;
}

/** All sources that share one voice with this one: those it relays, in turn. A circle of relays is one voice. */
const origins = (id: SourceId, sources: Speakers["sources"], seen = new Set<SourceId>()): Set<SourceId> => {
  if (seen.has(id)) return seen;
  seen.add(id);
  for (const relayed of sources.get(id)?.relays ?? []) origins(relayed, sources, seen);
  return seen;
};

/** How many distinct voices speak: a speaker is one wherever quoted, and a source is one with those it relays. */
export const countVoices = (accounts: Account[], sources: Speakers["sources"]): number => {
  const voices: Set<string>[] = [];
  for (const { by, source } of accounts) {
    const voice =
      by === undefined
        ? new Set([...origins(source, sources)].map((id) => `source ${id}`))
        : new Set([`speaker ${by}`]);
    const shared = voices.filter((other) => [...voice].some((id) => other.has(id)));
    for (const other of shared) {
      for (const id of other) voice.add(id);
      voices.splice(voices.indexOf(other), 1);
    }
    voices.push(voice);
  }
  return voices.length;
};

/**
 * How a statement stands, from who says what of it; a refusal to comment counts neither for nor against, and words whose
 * speaker a source lost are no further voice, since they may be those of any other.
 */
export const standingOf = (accounts: Account[], { entities, sources }: Speakers): Standing => {
  const asserting = accounts.filter((account) => account.stance === "asserts");
  const denied = accounts.some((account) => account.stance === "denies");
  const doubted = accounts.some((account) => account.stance === "doubts");
  if (asserting.length === 0) return doubted ? "disputed" : denied ? "denied" : "unconfirmed";
  if (denied || doubted) return "disputed";
  const nameless = asserting.every(
    ({ by, lost }) => lost === true || (by !== undefined && entities.get(by)?.unnamed === true),
  );
  const known = asserting.filter(({ lost }) => lost !== true);
  return nameless && countVoices(known, sources) <= 1 ? "unconfirmed" : "undisputed";
};
