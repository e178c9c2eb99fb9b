import type { Statement } from "../../model/dataset.ts";
import type { EntityId, SourceId } from "../../model/ids.ts";
import { getSource, type Knowledge } from "../../model/knowledge.ts";
import { everyStatement, type Passes } from "../passes.ts";
import { tellingsOf } from "./toldBy.ts";

/** A speaker in a source, through which channels, and of what. */
export interface RelayedVoice {
  by: EntityId;
  /** The channels or go-betweens that the source names, each once. */
  via: string[];
  statements: Statement[];
}

/** Where a source has its statements from. */
export interface Relays {
  source: SourceId;
  /** All that it tells of. */
  told: Statement[];
  /** Sources that it repeats, and those that these repeat in turn. */
  repeats: SourceId[];
  /** Sources that repeat it, and those that repeat these in turn. */
  repeatedBy: SourceId[];
  /** Speakers whom it quotes, in the order in which they come up. */
  voices: RelayedVoice[];
  /** What it says in its own voice. */
  own: Statement[];
  /** What it gives in the words of somebody whom it names or describes. */
  quoted: Statement[];
  /** What it gives as words of others without saying whose. */
  lost: Statement[];
}

/** All that can be reached in steps, without the start. */
function reach(start: SourceId, next: (id: SourceId) => readonly SourceId[]): SourceId[] {
  const found = new Set<SourceId>([start]);
  for (const id of found) for (const one of next(id)) found.add(one);
  return [...found].filter((id) => id !== start);
}

/** Which sources a source repeats and is repeated by, whom it quotes, and what it says itself, of the statements that pass; throws where there is none. */
export function relaysOf(k: Knowledge, source: SourceId, passes: Passes = everyStatement): Relays {
  getSource(k, source);
  const voices = new Map<EntityId, RelayedVoice>();
  const own = new Set<Statement>();
  const lost = new Set<Statement>();
  const tellings = tellingsOf(k, source, passes);
  for (const { statement, accounts } of tellings) {
    for (const { by, via, lost: isLost } of accounts) {
      if (isLost) lost.add(statement);
      else if (by === undefined) own.add(statement);
      if (by === undefined) continue;
      const voice = voices.get(by) ?? { by, via: [], statements: [] };
      voices.set(by, voice);
      if (voice.statements.at(-1) !== statement) voice.statements.push(statement);
      if (via !== undefined && !voice.via.includes(via)) voice.via.push(via);
    }
  }
  const relaysIn = (id: SourceId) => k.sources.get(id)?.relays ?? [];
  const relaying = (id: SourceId) =>
    k.dataset.sources.filter(({ relays = [] }) => relays.includes(id)).map((one) => one.id);
  return {
    source,
    told: tellings.map(({ statement }) => statement),
    repeats: reach(source, relaysIn),
    repeatedBy: reach(source, relaying),
    voices: [...voices.values()],
    own: [...own],
    quoted: [...new Set([...voices.values()].flatMap(({ statements }) => statements))],
    lost: [...lost],
  };
}
