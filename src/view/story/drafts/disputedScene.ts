import type { Dispute, Statement } from "../../../model/dataset.ts";
import type { StatementId } from "../../../model/ids.ts";
import type { Knowledge } from "../../../model/knowledge.ts";
import type { Scene } from "../../../model/story.ts";
import { tellStatement } from "../../../query/answers/answerInWords.ts";
import { disputeLead, positionPoints, questionPoints } from "../disputePoints.ts";
import { drawnFor, fitPoints, planScene, pointOf } from "../scenePoints.ts";
import { emptyView, type View } from "../../view.ts";

type Open = (id: StatementId) => boolean;

/** The disputes over any of some statements. */
export const disputesOver = (k: Knowledge, statements: readonly StatementId[]): Dispute[] =>
  k.dataset.disputes.filter(({ positions }) =>
    positions.some((position) => position.statements.some((id) => statements.includes(id))),
  );

const isAgainst = ({ standing }: Statement): boolean => standing === "disputed" || standing === "denied";

/** A scene of one dispute: its question, its positions and who holds them. */
export const disputeScene = (k: Knowledge, dispute: Dispute, view: View, open: Open): Scene =>
  planScene({
    title: dispute.question,
    lead: disputeLead(k, dispute),
    points: positionPoints(k, dispute, open),
    view: { ...emptyView, lens: view.lens, dispute: dispute.id },
  });

/** A scene of what is disputed among some statements: one dispute in full, several by their questions; none where nothing is. */
export function disputedScenes(k: Knowledge, statements: readonly StatementId[], view: View, open: Open, disputes = disputesOver(k, statements)): Scene[] {
  const shown = disputes.filter((dispute) => positionPoints(k, dispute, open).length > 0);
  const told = new Set(shown.flatMap(({ positions }) => positions.flatMap((one) => one.statements)));
  const others = statements.flatMap((id) => k.statements.get(id) ?? []).filter((one) => isAgainst(one) && !told.has(one.id));
  const [only, more] = shown;
  if (only && !more && others.length === 0) return [disputeScene(k, only, view, open)];
  const { points, of } = fitPoints([
    ...questionPoints(shown, open),
    ...others.flatMap((one) => pointOf(k, tellStatement(k, one), open) ?? []),
  ]);
  if (points.length === 0) return [];
  const highlight = drawnFor(k, points.flatMap(({ evidence }) => evidence));
  return [planScene({ title: "What is disputed here", points, of, view, highlight })];
} // prettier-ignore
