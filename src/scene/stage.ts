import { MultiDirectedGraph } from "graphology";
import type { Standing, Statement } from "../model/dataset.ts";
import type { EntityId, StatementId } from "../model/ids.ts";
import {
  allPartsOf,
  getEntity,
  getRelationType,
  getTypeOf,
  isClausePart,
  topClauseOf,
  type Knowledge,
} from "../model/knowledge.ts";
import type { Contrast } from "../query/bySource/contrasts.ts";
import { groupBy } from "../query/groupBy.ts";
import type { Places } from "../state/store.ts";
import type { AnswerArrow, Marking, Markings } from "../view/marking.ts";
import type { Shown } from "../view/shown.ts";

/** A mark on the stage. */
export interface Mark {
  x: number;
  y: number;
  /** Radius in px at zoom 1. */
  size: number;
  part: boolean;
  /** How it differs from what its type makes it. */
  marking?: Marking;
}

/** A line on the stage: the relations of one pair of marks, or, beside a selected one, those of one sort. */
export interface Line {
  statements: readonly Statement[];
  standing: Standing;
  bend: number;
  /** The relation's own words, with the parts that carry it; a count where the line stands for several sorts. */
  label: string;
  /** Drawn apart from the other relations of its pair, because one end is selected. */
  fanned: boolean;
  /** Every relation of the line points the same way. */
  oneWay: boolean;
  /** Set where a part hangs on its clause, which is no statement. */
  belongs?: boolean;
  /** Set where an answer draws it and no statement is behind it: the arrows that it stands for; seen only while it is lit. */
  added?: readonly AnswerArrow[];
}

export type Stage = MultiDirectedGraph<Mark, Line>;

/** What the reader selected, as far as it decides what is on the stage. */
export interface StageInput {
  k: Knowledge;
  shown: Shown;
  selection: readonly EntityId[];
  /** The dispute that is open: its statements are drawn apart from the other relations of their pair. */
  dispute?: string;
  /** Statements of an open answer, drawn apart likewise. */
  answer?: ReadonlySet<StatementId>;
  /** Statements that a story names, drawn apart likewise, and apart from those of another step. */
  told?: ReadonlyMap<StatementId, number | undefined>;
  /** What statements are to two sides that are compared: those of a pair that are the same make one line. */
  contrasts?: ReadonlyMap<StatementId, Contrast>;
  /** Clauses whose parts are drawn beside those that are selected. */
  opened?: readonly EntityId[];
  /** Lines that an answer adds. */
  arrows?: readonly AnswerArrow[];
  markings?: Markings;
  places: Places;
  degrees: ReadonlyMap<EntityId, number>;
}

/** The clauses whose parts are drawn: the selected ones, and those with a selected part. */
export const openClauses = (k: Knowledge, selection: readonly EntityId[]): Set<EntityId> =>
  new Set(selection.map((id) => topClauseOf(k, id)).filter((id) => allPartsOf(k, id).length > 0));

/** The radius of a mark in px at zoom 1: clauses are alike, all others grow with the number of their neighbours. */
export function sizeOf(k: Knowledge, id: EntityId, degrees: ReadonlyMap<EntityId, number>, most: number): number {
  const { kind } = getTypeOf(k, id);
  if (kind === "clause") return isClausePart(k, id) ? 16 : 13.5;
  const share = Math.sqrt((degrees.get(id) ?? 0) / Math.max(1, most));
  if (kind === "thing") return (degrees.get(id) ?? 0) > 1 ? 8 + 4 * share : 6.5;
  return 8 + 11 * share;
}

function addMarks(stage: Stage, { k, shown, selection, opened = [], places, degrees, markings }: StageInput): void {
  const open = openClauses(k, [...selection, ...opened]);
  const most = Math.max(1, ...degrees.values());
  for (const id of shown.entities) {
    const part = isClausePart(k, id);
    if (part && !open.has(topClauseOf(k, id))) continue;
    const [x, y] = places[id] ?? [0, 0];
    const grown = !part && selection.includes(id) ? 1.35 : 1;
    const marking = markings?.get(id);
    const size = (marking?.size ?? sizeOf(k, id, degrees, most)) * grown;
    stage.addNode(id, { x, y, part, size, ...(marking && { marking }) });
  }
}

/** The mark that stands for an entity on this stage: itself, or the clause that its part is folded into. */
const markOf = (stage: Stage, k: Knowledge, id: EntityId): EntityId => (stage.hasNode(id) ? id : topClauseOf(k, id));

/** What a part says of actors is drawn from its clause, even when the part is on the stage: one line, not one a part. */
function endsOf(stage: Stage, k: Knowledge, statement: Statement): [EntityId, EntityId] | undefined {
  if (statement.object === undefined) return undefined;
  const { role } = getRelationType(k, statement.relation);
  const lifted = role !== undefined && role !== "establishes" && getTypeOf(k, statement.object).kind !== "thing";
  const from = lifted ? topClauseOf(k, statement.subject) : markOf(stage, k, statement.subject);
  const to = markOf(stage, k, statement.object);
  return stage.hasNode(from) && stage.hasNode(to) ? [from, to] : undefined;
}

interface Bundle {
  from: EntityId;
  to: EntityId;
  statements: Statement[];
  oneWay: boolean;
}

/** Parts as letters: ` (b, d)` for 10.b and 10.d; nothing where not all are parts. */
function lettersOf(k: Knowledge, ids: readonly EntityId[]): string {
  if (!ids.every((id) => isClausePart(k, id))) return "";
  const letters = ids.map((id) => getEntity(k, id).number?.split(".").slice(1).join(".") ?? "");
  const some = [...new Set(letters)].filter(Boolean).toSorted();
  return some.length > 0 ? ` (${some.join(", ")})` : "";
}

const partLetters = (k: Knowledge, statements: readonly Statement[]): string =>
  lettersOf(k, statements.map(({ subject }) => subject)); // prettier-ignore

/** How far the bends of two parallel lines are apart, in ring radii: the lines are half of that apart, which is room for their words. */
const apart = 0.2;

/** Parallel lines are spread evenly around the curve that one line alone would take. */
const bendAt = (at: number, of: number, base: number, length: number): number =>
  base + (at - (of - 1) / 2) * Math.min(0.45, Math.max(0.1, apart / Math.max(0.01, length)));

const baseBend = (k: Knowledge, from: EntityId, to: EntityId): number => {
  const clauses = Number(getTypeOf(k, from).kind === "clause") + Number(getTypeOf(k, to).kind === "clause");
  return clauses === 2 ? 0.22 : clauses === 1 ? 0.1 : 0.14;
};

function labelOf(k: Knowledge, statements: readonly Statement[]): string {
  const [first] = statements;
  const same = first !== undefined && statements.every(({ relation }) => relation === first.relation);
  return same
    ? getRelationType(k, first.relation).label + partLetters(k, statements)
    : `${statements.length} relations`;
}

function addBundles(stage: Stage, k: Knowledge, bundles: readonly Bundle[], fanned: boolean): void {
  bundles.forEach(({ from, to, statements, oneWay }, at) => {
    const [first] = statements;
    if (!first) return;
    const [a, b] = [stage.getNodeAttributes(from), stage.getNodeAttributes(to)];
    const bend = bendAt(at, bundles.length, baseBend(k, from, to), Math.hypot(a.x - b.x, a.y - b.y));
    const label = labelOf(k, statements);
    stage.addDirectedEdgeWithKey(first.id, from, to, {
      statements,
      standing: first.standing,
      bend,
      label,
      fanned,
      oneWay,
    });
  });
}

const statementsIn = (k: Knowledge, dispute: string | undefined): Set<StatementId> =>
  new Set(k.disputes.get(dispute ?? "")?.positions.flatMap(({ statements }) => statements));

/** The bundles of each pair of marks: by sort of relation where an end, or the statement, is asked about, else by standing alone. */
function gatherBundles(
  stage: Stage,
  { k, shown, dispute, answer, told, contrasts }: StageInput,
  asked: ReadonlySet<EntityId>,
): Map<string, Map<string, Bundle>> {
  const pairs = new Map<string, Map<string, Bundle>>();
  const apart = statementsIn(k, dispute);
  for (const statement of shown.statements) {
    const ends = endsOf(stage, k, statement);
    if (!ends) continue;
    const [from, to] = ends;
    const pair = from < to ? `${from} ${to}` : `${to} ${from}`;
    const named = [answer?.has(statement.id) === true, told?.has(statement.id) === true];
    const fanned = asked.has(from) || asked.has(to) || apart.has(statement.id) || named.includes(true);
    const sort =
      contrasts?.get(statement.id) ??
      (fanned
        ? [from, statement.relation, statement.standing, ...named, told?.get(statement.id)].join(" ")
        : statement.standing);
    const bundles = pairs.get(pair) ?? new Map<string, Bundle>();
    const bundle = bundles.get(sort) ?? { from, to, statements: [], oneWay: true };
    bundle.oneWay &&= bundle.from === from && !getRelationType(k, statement.relation).symmetric;
    bundle.statements.push(statement);
    pairs.set(pair, bundles.set(sort, bundle));
  }
  return pairs;
}

function addLines(stage: Stage, input: StageInput): void {
  const { k, selection } = input;
  const asked = new Set(selection.flatMap((id) => [id, topClauseOf(k, id)]));
  for (const table of gatherBundles(stage, input, asked).values()) {
    const bundles = [...table.values()];
    const fanned = bundles.some(({ from, to }) => asked.has(from) || asked.has(to));
    addBundles(stage, k, bundles, fanned);
  }
}

function addBelonging(stage: Stage, k: Knowledge): void {
  stage.forEachNode((id, { part }) => {
    const parent = getEntity(k, id).partOf;
    if (!part || parent === undefined || !stage.hasNode(parent)) return;
    stage.addDirectedEdgeWithKey(`part ${id}`, parent, id, {
      statements: [],
      standing: "undisputed",
      bend: 0,
      label: "",
      fanned: false,
      oneWay: false,
      belongs: true,
    });
  });
}

/** The arrows of an answer, those with the same ends and the same word as one. */
function addArrows(stage: Stage, k: Knowledge, arrows: readonly AnswerArrow[]): void {
  const drawn = arrows.filter(({ from, to }) => [from, to].every((id) => stage.hasNode(markOf(stage, k, id))));
  const ends = ({ from, to }: AnswerArrow) => [markOf(stage, k, from), markOf(stage, k, to)] as const;
  for (const pair of groupBy(drawn, (arrow) => ends(arrow).join(" ")).values()) {
    const [from, to] = ends(pair[0]!);
    const bundles = [...groupBy(pair, ({ label }) => label).values()];
    for (const [at, added] of bundles.entries()) {
      const [{ id, label }] = added as [AnswerArrow];
      const letters = stage.getNodeAttribute(from, "part") ? "" : lettersOf(k, added.map((one) => one.from)); // prettier-ignore
      stage.addDirectedEdgeWithKey(id, from, to, {
        statements: [],
        standing: "undisputed",
        bend: bendAt(at, bundles.length, -0.08, 1),
        label: label + letters,
        fanned: true,
        oneWay: true,
        added,
      });
    }
  }
}

/** The drawing graph of a view: marks with parts folded into their clauses, and one line a pair and standing. */
export function buildStage(input: StageInput): Stage {
  const stage: Stage = new MultiDirectedGraph<Mark, Line>();
  addMarks(stage, input);
  addBelonging(stage, input.k);
  addLines(stage, input);
  addArrows(stage, input.k, input.arrows ?? []);
  return stage;
}
