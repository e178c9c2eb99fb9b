import type { Account, Dataset } from "../model/dataset.ts";
import type { SourceId } from "../model/ids.ts";
import { splitText } from "./pieces/splitText.ts";
import type { Stretch } from "./pieces/splitText.ts";

/** What became of a piece of a source; `partly` is cited with less than half of its letters and digits. */
export type PieceState = "cited" | "partly" | "set aside" | "neither";

/** A sentence, heading, caption or item of a source, and what in a dataset points into it. */
export interface Piece extends Stretch {
  state: PieceState;
  /** The part of its letters and digits that is cited, 0 to 1. */
  share: number;
  statements: string[];
  conditions: string[];
  /** Disputes with a position held in this piece. */
  disputes: string[];
  /** Why it, or a part of it, is set aside. */
  reasons: string[];
}

/** How a source is covered: pieces by what became of them (the partly cited are among the cited), and the cited part of its letters and digits. */
export interface Figures {
  pieces: number;
  cited: number;
  partly: number;
  setAside: number;
  neither: number;
  share: number;
}

export interface Coverage {
  source: SourceId;
  pieces: Piece[];
  figures: Figures;
}

type Quoting = Pick<Dataset, "statements" | "conditions" | "disputes" | "setAside">;

interface Pointer extends Stretch {
  list: "statements" | "conditions" | "disputes";
  id: string;
}

const pointersOf = (list: Pointer["list"], id: string, accounts: readonly Account[], source: SourceId): Pointer[] =>
  accounts
    .filter((account) => account.source === source)
    .flatMap(({ evidence }) => evidence.map(({ start, end }) => ({ list, id, start, end })));

const findPointers = ({ statements, conditions, disputes }: Quoting, source: SourceId): Pointer[] => {
  const accountsOf = new Map(statements.map(({ id, accounts }) => [id, accounts]));
  const held = disputes.map(({ id, positions }) => ({
    id,
    accounts: positions.flatMap((position) =>
      position.statements
        .flatMap((one) => accountsOf.get(one) ?? [])
        .filter(({ stance }) => stance === position.stance),
    ),
  }));
  return [
    ...statements.flatMap(({ id, accounts }) => pointersOf("statements", id, accounts, source)),
    ...conditions.flatMap(({ id, accounts }) => pointersOf("conditions", id, accounts, source)),
    ...held.flatMap(({ id, accounts }) => pointersOf("disputes", id, accounts, source)),
  ];
};

const isWordy = (point: string): boolean => /[\p{L}\p{N}]/u.test(point);

/** Sums up to each code point what is marked, so that any stretch is counted at once. */
const sumUp = (marks: readonly boolean[]): number[] => {
  const sums = [0];
  for (const mark of marks) sums.push(sums.at(-1)! + Number(mark));
  return sums;
};

const markWithin = (words: readonly boolean[], stretches: readonly Stretch[]): number[] => {
  const marks = words.map(() => false);
  for (const { start, end } of stretches) for (let at = start; at < end; at++) marks[at] = words[at] ?? false;
  return sumUp(marks);
};

const between = (sums: readonly number[], { start, end }: Stretch): number => sums[end]! - sums[start]!;

const meet = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;

const stateOf = (cited: boolean, share: number, accounted: number): PieceState => {
  if (cited) return accounted < 0.5 ? "partly" : "cited";
  return accounted - share >= 0.5 ? "set aside" : "neither";
};

const countPieces = (pieces: readonly Piece[], share: number): Figures => {
  const count = (...states: PieceState[]) => pieces.filter(({ state }) => states.includes(state)).length;
  return {
    pieces: pieces.length,
    cited: count("cited", "partly"),
    partly: count("partly"),
    setAside: count("set aside"),
    neither: count("neither"),
    share,
  };
};

/** Which pieces of a source's text a dataset cites, by what, which it sets aside and why, and which it leaves out. */
export const coverageOf = (dataset: Quoting, source: SourceId, text: string): Coverage => {
  const words = Array.from(text, isWordy);
  const pointers = findPointers(dataset, source);
  const aside = (dataset.setAside ?? []).filter((row) => row.source === source);
  const all = sumUp(words);
  const cited = markWithin(words, pointers);
  const accounted = markWithin(words, [...pointers, ...aside.map(({ evidence }) => evidence)]);
  const pieces = splitText(text).map((piece): Piece => {
    const total = between(all, piece);
    const part = (sums: readonly number[], met: boolean) => (total === 0 ? Number(met) : between(sums, piece) / total);
    const here = pointers.filter((pointer) => meet(pointer, piece));
    const reasons = aside.filter(({ evidence }) => meet(evidence, piece)).map(({ reason }) => reason);
    const idsIn = (list: Pointer["list"]) => [...new Set(here.filter((one) => one.list === list).map(({ id }) => id))];
    const share = part(cited, here.length > 0);
    const isCited = here.length > 0 && share > 0;
    return {
      ...piece,
      state: stateOf(isCited, share, part(accounted, here.length + reasons.length > 0)),
      share,
      statements: idsIn("statements"),
      conditions: idsIn("conditions"),
      disputes: idsIn("disputes"),
      reasons,
    };
  });
  const whole = { start: 0, end: words.length };
  const share = between(all, whole) === 0 ? 0 : between(cited, whole) / between(all, whole);
  return { source, pieces, figures: countPieces(pieces, share) };
};
