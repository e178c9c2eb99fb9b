import type { EntityId, StatementId } from "../../../model/ids.ts";
import type { Knowledge } from "../../../model/knowledge.ts";
import type { Scene } from "../../../model/story.ts";
import { tellStatement } from "../../../query/answers/answerInWords.ts";
import type { Path, PathsAnswer } from "../../../query/paths/findPaths.ts";
import { mostDrawn } from "../../graphAnswer.ts";
import { namePath, sayAnswer, sayReach, whyPath } from "../../sayAnswer.ts";
import { shownIn } from "../../shown.ts";
import { emptyView, type View } from "../../view.ts";
import { escapeMarkdown } from "../markdown.ts";
import { passesIn, planScene, pointOf, type Point } from "../scenePoints.ts";
import { disputedScenes } from "./disputedScene.ts";

const bestOf = ({ hops }: Path): StatementId[] =>
  hops.flatMap(({ statements }) => statements.slice(0, 1).map(({ id }) => id));

/** What is said first of each end that is shown, so that the two are known before their paths are. */
function endPoints(k: Knowledge, ends: readonly EntityId[], open: (id: StatementId) => boolean): Point[] {
  return ends.flatMap((id) => {
    const own = (k.statementsOf.get(id) ?? []).filter((one) => open(one.id));
    const first = own.find(({ subject }) => subject === id) ?? own[0];
    return (first && pointOf(k, tellStatement(k, first), open)) ?? [];
  });
}

function pathScene(k: Knowledge, path: Path, at: number, view: View): Scene {
  const best = bestOf(path);
  const steps = best.map((id, hop) => (hop + 1 < best.length ? [id, path.entities[hop + 1]!] : [id]));
  const points = path.hops.flatMap(
    ({ statements: [first] }) => (first && pointOf(k, tellStatement(k, first), () => true)) ?? [],
  );
  return planScene({
    title: `Path ${at + 1}: ${namePath(k, path).replace(/^./, (letter) => letter.toLowerCase())}`,
    lead: escapeMarkdown(whyPath(k, path)),
    points,
    view,
    highlight: [...path.entities, ...best],
    reveal: steps,
  });
}

/** The scenes of how two are connected: both ends, the best paths revealed step by step, and what is disputed on them. */
export function draftPaths(k: Knowledge, view: View, answer: PathsAnswer): Scene[] {
  const { from, to } = answer;
  const shown = shownIn(k, view);
  const open = passesIn(shown);
  const paths = answer.paths.slice(0, mostDrawn);
  const asked: View = { ...emptyView, lens: view.lens, ...(view.focus && { focus: view.focus }) };
  const found = sayAnswer(k, { ask: "paths", ...answer }, "follow");
  const lead = paths.length > 0 ? found : `${found} ${sayReach(k, answer)}`;
  const ends = planScene({
    title: paths.length > 0 ? "Both ends" : "Both ends, and how far was searched",
    lead: escapeMarkdown(lead),
    points: endPoints(k, [from, to], open),
    evidence: shown.statements.slice(0, 1).map(({ id }) => id),
    view: { ...asked, selection: [from, to] },
    highlight: [from, to],
  });
  const told = paths.flatMap(bestOf);
  const question = { ...asked, question: view.question! };
  return [
    ends,
    ...paths.map((path, at) => pathScene(k, path, at, question)),
    ...disputedScenes(k, [...new Set(told)], question, open),
  ];
} // prettier-ignore
