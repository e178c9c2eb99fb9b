import type { EntityId } from "../../model/ids.ts";
import { isClausePart, topClauseOf, type Knowledge } from "../../model/knowledge.ts";
import { capital } from "../../query/capital.ts";
import { figure } from "../../query/count.ts";
import { nameInSentence } from "../../query/sentence.ts";
import type { Findings, Measured } from "../../query/structure/measure.ts";
import type { Shown } from "../shown.ts";
import { writeScore } from "../../query/structure/writeScore.ts";

const count = (n: number, one: string, many = `${one}s`): string => `${n === 0 ? "no" : figure(n)} ${n === 1 ? one : many}`; // prettier-ignore
const name = (k: Knowledge, id: EntityId): string => nameInSentence(k, id);

function sayScores(k: Knowledge, { scores, exact }: Extract<Findings, { says: "scores" }>): string {
  const told = scores.filter(({ score }) => score > 0).slice(0, 3);
  const [first, ...next] = told.map(({ entity, score }) => `${name(k, entity)} (${writeScore(score)})`);
  if (first === undefined) return "Nothing that is shown has more than 0.";
  const then = next.length > 0 ? `, then ${next.join(" and ")}` : "";
  return `${capital(first)} comes first${then}.${exact ? "" : " These are estimates."}`;
}

function sayGroups({ groups, modularity }: Extract<Findings, { says: "groups" }>): string {
  const several = groups.filter(({ length }) => length > 1).length;
  const alone = groups.length - several;
  const apart = alone === 0 ? "" : `; ${count(alone, "entity stands", "entities stand")} alone`;
  const far = modularity === undefined || several === 0 ? "" : ` Their modularity is ${writeScore(Number(modularity.toFixed(3)))}: 0 is chance, 1 the most there can be.`; // prettier-ignore
  return `${capital(count(several, "group"))} of two or more${apart}.${far}`;
}

function sayBridges(k: Knowledge, { bridges }: Extract<Findings, { says: "bridges" }>): string {
  const [first] = bridges;
  if (!first) return "There are no bridges: no piece hangs together by a single tie.";
  const widest = `without the one between ${name(k, first.from)} and ${name(k, first.to)}, ${count(first.apart, "entity parts", "entities part")} from the rest`; // prettier-ignore
  return `${capital(count(bridges.length, "bridge"))}; ${widest}.`;
}

function sayArticulations(k: Knowledge, { articulations }: Extract<Findings, { says: "articulations" }>): string {
  const [first] = articulations;
  if (!first) return "There are no articulation points: no piece hangs together by a single entity.";
  return `${capital(count(articulations.length, "articulation point"))}; without ${name(k, first.entity)}, its piece falls into ${first.parts} parts.`;
}

/** What a measure comes to, in a sentence or two. */
export function sayMeasured(k: Knowledge, { findings }: Pick<Measured, "findings">): string {
  switch (findings.says) {
    case "scores":
      return sayScores(k, findings);
    case "groups":
      return sayGroups(findings);
    case "bridges":
      return sayBridges(k, findings);
    case "articulations":
      return sayArticulations(k, findings);
  }
}

/** Over what a measure is computed: all that the lens shows, a clause with its parts as one. */
export function sayOver(k: Knowledge, { entities, statements }: Shown): string {
  const whole = statements.length === k.dataset.statements.length && entities.size === k.entities.size;
  const nodes = [...entities].filter((id) => !isClausePart(k, id)).length;
  const ties = statements.filter(({ subject, object }) => object !== undefined && topClauseOf(k, subject) !== topClauseOf(k, object)).length; // prettier-ignore
  return `Over ${whole ? "everything" : "what the lens shows"}: ${count(nodes, "entity", "entities")} and ${count(ties, "statement")} between them, a clause and its parts as one.`;
}
