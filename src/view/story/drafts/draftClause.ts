import type { EntityId, StatementId } from "../../../model/ids.ts";
import { topClauseOf, type Knowledge } from "../../../model/knowledge.ts";
import type { Scene } from "../../../model/story.ts";
import { actorsOfClause, type ActorsOfClause } from "../../../query/actorsOfClause.ts";
import { tellStatement } from "../../../query/answers/answerInWords.ts";
import { disputesOf } from "../../../query/disputeAnswer.ts";
import { nameInSentence } from "../../../query/sentence.ts";
import { roleHeadings } from "../../../query/clauses/roleHeadings.ts";
import { shownIn } from "../../shown.ts";
import type { View } from "../../view.ts";
import { drawnFor, fitPoints, linkTo, passesIn, planScene, pointOf, type Point } from "../scenePoints.ts";
import { sceneOfView } from "../sceneOfView.ts";
import { disputedScenes } from "./disputedScene.ts";

type Open = (id: StatementId) => boolean;

/** A role with its holders by name, as far as they are shown. */
interface RoleShown {
  point: Point;
  drawn: string[];
}

function rolesShown(k: Knowledge, { roles }: ActorsOfClause, open: Open): RoleShown[] {
  return roles.flatMap(({ role, actors }) => {
    const holders = actors
      .map(({ entity, statements }) => ({ entity, evidence: statements.map(({ id }) => id).filter(open) }))
      .filter(({ evidence }) => evidence.length > 0);
    if (holders.length === 0) return [];
    const names = holders.map(({ entity }) => linkTo(nameInSentence(k, entity), entity)).join(", ");
    const evidence = holders.flatMap((holder) => holder.evidence);
    const point = { text: `**${roleHeadings[role]}**: ${names}.`, evidence };
    return [{ point, drawn: [...evidence, ...holders.map(({ entity }) => topClauseOf(k, entity))] }];
  });
}

/** Steps in which each thing comes up once, where it is named first. */
function stepsFor(clause: EntityId, roles: readonly RoleShown[]): string[][] {
  const seen = new Set<string>([clause]);
  const steps = roles.map(({ drawn }) => [...new Set(drawn)].filter((id) => !seen.has(id) && seen.add(id)));
  return steps.filter((step) => step.length > 0);
}

function beyondScenes(k: Knowledge, { beyond }: ActorsOfClause, view: View, open: Open): Scene[] {
  const reasons = beyond.map(({ reasons: all }) =>
    all.flatMap(({ statements }) => statements).filter(({ id }) => open(id)),
  );
  const { points, of } = fitPoints(
    reasons.flatMap(([first]) => (first && pointOf(k, tellStatement(k, first), open)) ?? []),
  );
  if (points.length === 0) return [];
  const highlight = [
    ...new Set([
      ...drawnFor(
        k,
        points.flatMap(({ evidence }) => evidence),
      ),
      ...view.selection,
    ]),
  ];
  const title = `One step beyond ${view.selection.map((id) => nameInSentence(k, id)).join("")}`;
  return [planScene({ title, points, of, view, highlight })];
}

/** The scenes of a clause: itself, who has which role in it, who stands one step beyond, and what is disputed. */
export function draftClause(k: Knowledge, clause: EntityId, view: View): Scene[] {
  const asked: View = { ...view, page: "graph", selection: [clause] };
  const open = passesIn(shownIn(k, asked));
  const found = actorsOfClause(k, clause);
  const roles = rolesShown(k, found, open);
  const top = topClauseOf(k, clause);
  const own = found.roles.flatMap(({ actors }) => actors.flatMap(({ statements }) => statements.map(({ id }) => id)));
  const rolesScene = planScene({
    title: `Who has which role in ${nameInSentence(k, clause)}`,
    points: roles.map(({ point }) => point),
    view: asked,
    highlight: [...new Set([top, clause, ...roles.flatMap(({ drawn }) => drawn)])],
    ...(roles.length > 1 && { reveal: stepsFor(top, roles) }),
  });
  return [
    sceneOfView(k, asked, k.dataset.positions),
    ...(roles.length > 0 ? [rolesScene] : []),
    ...beyondScenes(k, found, asked, open),
    ...disputedScenes(k, own, asked, open, disputesOf(k, clause)),
  ];
} // prettier-ignore
