import type { Dispute } from "../../../model/dataset.ts";
import type { Knowledge } from "../../../model/knowledge.ts";
import type { Scene } from "../../../model/story.ts";
import { tellAccount } from "../../../query/answers/tellDisputes.ts";
import { disputeAnswer } from "../../../query/disputeAnswer.ts";
import { shownIn } from "../../shown.ts";
import type { View } from "../../view.ts";
import { positionPoint } from "../disputePoints.ts";
import { drawnFor, fitPoints, passesIn, planScene, pointOf } from "../scenePoints.ts";
import { disputeScene } from "./disputedScene.ts";

/** The scenes of a dispute: its question with all positions, then each position with who says what. */
export function draftDispute(k: Knowledge, dispute: Dispute, view: View): Scene[] {
  const asked: View = { ...view, page: "graph", selection: [], dispute: dispute.id };
  const open = passesIn(shownIn(k, asked));
  const positions = disputeAnswer(k, dispute.id).positions.slice(0, 4).flatMap((one): Scene[] => {
    const whole = positionPoint(k, one, open);
    if (!whole) return [];
    const lines = one.accounts.map(({ account, statement }) => tellAccount(k, statement, account));
    const { points, of } = fitPoints(lines.flatMap((line) => pointOf(k, line, open) ?? []));
    const speakers = one.accounts.flatMap(({ account }) => account.by ?? []);
    return [
      planScene({
        title: `Position: ${one.position.label}`,
        ...(points.length > 0 ? { points, of } : { points: [whole] }),
        view: asked,
        highlight: [...new Set([...drawnFor(k, whole.evidence), ...speakers])],
      }),
    ];
  });
  return [disputeScene(k, dispute, asked, open), ...positions];
} // prettier-ignore
