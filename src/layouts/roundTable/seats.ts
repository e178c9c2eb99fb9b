import type { ClauseRole, Kind } from "../../model/dataset.ts";
import type { EntityId } from "../../model/ids.ts";
import { getMark, getTypeOf, isClausePart, type Knowledge, topClauseOf } from "../../model/knowledge.ts";
import { ringClauses } from "./ring.ts";

/** Where a seat belongs: on the ring, inside it, beside what it is a matter of, or at the rim. */
export type Zone = "ring" | "inside" | "near" | "rim";

/** An entity that has a place of its own; clause parts are folded into their clause. */
export interface Seat {
  id: EntityId;
  kind: Kind;
  mark: string;
  zone: Zone;
  /** Distinct other seats it has relations with. */
  weight: number;
  /** Seats it is tied to, by index, with the strength of the tie, in the order of their indexes. */
  ties: [seat: number, strength: number][];
  /** Clauses that give it a role of an actor. */
  boundBy: number;
  /** Clauses that it stands in, in any way. */
  clauses: number[];
  /** Whether clauses on the ring are parts of it. */
  holdsClauses: boolean;
}

const actorRoles: readonly ClauseRole[] = ["bearer", "beneficiary", "counterparty", "guarantor", "overseer"];
/** What speaking of something counts, beside a relation with it, for where a speaker sits. */
const speaking = 0.3;
/** Seats in the middle where there is no ring to sit inside of. */
const mostWithoutRing = 7;

interface Draft {
  related: number;
  spoken: number;
}

class Folded {
  readonly ids: EntityId[];
  readonly indexes: Map<EntityId, number>;
  readonly ties: Map<number, Draft>[];
  readonly named: Set<number>[];
  readonly bound: Set<number>[];

  constructor(readonly k: Knowledge) {
    this.ids = k.dataset.entities.filter(({ id }) => !isClausePart(k, id)).map(({ id }) => id);
    this.indexes = new Map(this.ids.map((id, i) => [id, i]));
    this.ties = this.ids.map(() => new Map());
    this.named = this.ids.map(() => new Set());
    this.bound = this.ids.map(() => new Set());
  }

  indexOf(id: EntityId | undefined): number | undefined {
    return id !== undefined && this.k.entities.has(id) ? this.indexes.get(topClauseOf(this.k, id)) : undefined;
  }

  tie(a: number | undefined, b: number | undefined, how: keyof Draft): void {
    if (a === undefined || b === undefined || a === b) return;
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const draft = this.ties[from]?.get(to) ?? { related: 0, spoken: 0 };
      draft[how] += 1;
      this.ties[from]?.set(to, draft);
    }
  }

  name(clause: number | undefined, other: number | undefined, binds: boolean): void {
    if (clause === undefined || other === undefined || clause === other) return;
    this.named[other]?.add(clause);
    if (binds) this.bound[other]?.add(clause);
  }
}

function fold(k: Knowledge): Folded {
  const folded = new Folded(k);
  const ring = new Set(ringClauses(k));
  const isRing = (i: number | undefined) => i !== undefined && ring.has(folded.ids[i] ?? "");
  for (const { subject, object, relation, place, accounts } of k.dataset.statements) {
    const [from, to, where] = [folded.indexOf(subject), folded.indexOf(object), folded.indexOf(place)];
    folded.tie(from, to, "related");
    if (isRing(from)) {
      const role = k.relationTypes.get(relation)?.role;
      folded.name(from, to, role !== undefined && actorRoles.includes(role));
      folded.name(from, where, false);
    }
    if (isRing(from) || object === undefined) folded.tie(from, where, "spoken");
    for (const { by } of accounts) {
      folded.tie(folded.indexOf(by), from, "spoken");
      folded.tie(folded.indexOf(by), to, "spoken");
    }
  }
  for (const { clause, actor, consequences } of k.dataset.conditions) {
    for (const id of [actor, ...consequences.map(({ on }) => on)]) {
      folded.tie(folded.indexOf(clause), folded.indexOf(id), "spoken");
      folded.name(folded.indexOf(clause), folded.indexOf(id), false);
    }
  }
  for (const { id, partOf } of k.dataset.entities) {
    if (!ring.has(id)) folded.tie(folded.indexOf(id), folded.indexOf(partOf), "spoken");
  }
  return folded;
}

function zoneOf({ kind, boundBy, clauses, holdsClauses }: Omit<Seat, "zone">): Zone {
  if (kind === "clause") return "ring";
  if (kind === "person") return "rim";
  if (kind === "party" && boundBy >= 2) return "inside";
  return clauses.length > 0 || holdsClauses ? "near" : "rim";
}

/** Without a clause the best connected parties take the middle, and what is tied to them the seats around. */
function seatWithoutRing(seats: Seat[]): void {
  const parties = seats.filter(({ kind, weight }) => kind === "party" && weight > 0);
  const middle = parties.toSorted((a, b) => b.weight - a.weight).slice(0, mostWithoutRing);
  for (const seat of middle) seat.zone = "inside";
  const isInside = (i: number) => seats[i]?.zone === "inside";
  for (const seat of seats) {
    if (seat.zone === "rim" && seat.kind !== "person" && seat.ties.some(([i]) => isInside(i))) seat.zone = "near";
  }
}

/** Everything that gets a place of its own, in the dataset's order, with its zone and its ties. */
export function seatsOf(k: Knowledge): Seat[] {
  const folded = fold(k);
  const whole = new Set(ringClauses(k).map((id) => k.entities.get(id)?.partOf));
  const seats = folded.ids.map((id, i): Seat => {
    const { kind } = getTypeOf(k, id);
    const entity = k.entities.get(id);
    const drafts = [...(folded.ties[i] ?? [])].toSorted(([a], [b]) => a - b);
    const seat: Omit<Seat, "zone"> = {
      id,
      kind,
      mark: entity ? getMark(entity) : id,
      weight: drafts.filter(([, { related }]) => related > 0).length,
      ties: drafts.map(([other, { related, spoken }]) => [other, related + speaking * Math.min(spoken, 5)]),
      boundBy: folded.bound[i]?.size ?? 0,
      clauses: [...(folded.named[i] ?? [])].toSorted((a, b) => a - b),
      holdsClauses: whole.has(id),
    };
    return { ...seat, zone: zoneOf(seat) };
  });
  if (!seats.some(({ zone }) => zone === "ring")) seatWithoutRing(seats);
  return seats;
}
