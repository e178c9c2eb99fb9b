import { figure } from "../../query/count.ts";
import type { Measure } from "../../model/question.ts";
import { getTypeOf, type Knowledge } from "../../model/knowledge.ts";
import { explanations } from "../../query/structure/explanations.ts";
import { writeScore } from "../../query/structure/writeScore.ts";
import type { Known, Looked } from "../../state/extras.ts";
import { findingsOf } from "../../state/findingsOf.ts";
import { selectOutcome } from "../../state/selectOutcome.ts";
import { colourKey } from "../../view/measure/colourKey.ts";
import { plainTint } from "../../view/measure/palettes.ts";
import { greatest, scoresOf } from "../../view/measure/scoresOf.ts";
import { statesAfter, stepsShown } from "../../view/outcome/outcomeOf.ts";
import { stateMarks } from "../../view/outcome/stateMarks.ts";
import type { Attention } from "../attention.ts";
import type { Stage } from "../stage.ts";
import { ofKind, type LegendEntry } from "./legendOf.ts";

const upTo = (measure: Measure, most: number) => `${explanations[measure].label}, 0 to ${writeScore(most)}`;

function sizeEntries(k: Knowledge, measure: Measure, known: Known): LegendEntry[] {
  const findings = findingsOf(k, measure, known.measures);
  if (!findings) return [];
  return [{ sample: { sizes: true }, words: `Sizes: ${upTo(measure, greatest(scoresOf(findings).values()))}` }];
}

function colourEntries(k: Knowledge, measure: Measure, known: Known): LegendEntry[] {
  const findings = findingsOf(k, measure, known.measures);
  if (!findings) return [];
  const key = colourKey(findings);
  if (key.by === "score") {
    const ramp = key.steps.map(({ tint }) => tint);
    return [{ sample: { ramp }, words: `Colours: ${upTo(measure, key.steps.at(-1)!.to)}` }];
  }
  const { label } = explanations[measure];
  const tinted = key.groups.filter(({ tint }) => tint !== plainTint);
  const others = key.groups.slice(tinted.length);
  const words = (count: number, at: number) => (at === 0 ? `${label}: ${figure(count)} entities` : figure(count));
  const counted = figure(others.reduce((sum, { members }) => sum + members.length, 0));
  return [
    ...tinted.map(({ tint, letter, members }, at) => ({ sample: { letter, tint }, words: words(members.length, at) })),
    ...others.slice(0, 1).map(({ tint, letter }) => ({
      sample: { letter, tint },
      words: others.length === 1 ? counted : `to ${others.at(-1)!.letter}: ${counted} in all`,
    })),
  ];
}

/** How what conditions act on stands, as far as that is drawn in full, each state by the mark of one that stands so. */
function stateEntries(k: Knowledge, stage: Stage, { hidden, centres, lit }: Attention, view: Looked): LegendEntry[] {
  const outcome = selectOutcome(k, view);
  if (!outcome) return [];
  const all = centres.size === 0;
  const states = [...statesAfter(outcome, stepsShown(outcome, undefined))].filter(
    ([id]) =>
      stage.hasNode(id) &&
      stage.getNodeAttributes(id).marking?.note !== undefined &&
      !hidden?.has(id) &&
      (all || lit.has(id)),
  );
  return Object.entries(stateMarks).flatMap(([state, { words, edge, badge }]) => {
    const first = states.find(([, one]) => one === state)?.[0];
    if (first === undefined) return [];
    return [{ sample: { face: { type: getTypeOf(k, first), selected: false, edge, badge } }, words: `Now: ${words}` }];
  });
}

/** What sizes, colours and signs mean that an answer gives to the marks. */
export function legendOfDress(
  k: Knowledge,
  stage: Stage,
  attention: Attention,
  view: Looked,
  known: Known,
): LegendEntry[] {
  const { sizedBy, colouredBy } = view;
  return [
    ...(sizedBy ? sizeEntries(k, sizedBy, known) : []),
    ...(colouredBy ? colourEntries(k, colouredBy, known) : []),
    ...ofKind(stateEntries(k, stage, attention, view)),
  ];
}
