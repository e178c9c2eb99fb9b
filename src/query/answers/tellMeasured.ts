import type { Statement } from "../../model/dataset.ts";
import type { EntityId } from "../../model/ids.ts";
import { topClauseOf, type Knowledge } from "../../model/knowledge.ts";
import { nameInSentence } from "../sentence.ts";
import type { Findings, Measured } from "../structure/measure.ts";
import { writeScore } from "../structure/writeScore.ts";
import { withParts } from "../withParts.ts";
import {
  countWords, listNames, nameOf, tell, type AnswerInWords, type AnswerLine, type AnswerSection,
} from "./answerInWords.ts"; // prettier-ignore
import { tellHop } from "./tellPaths.ts";

/** Every statement that ties an entity, or a part of it, to something else. */
const statementsOf = (k: Knowledge, id: EntityId): Statement[] =>
  withParts(k, id)
    .flatMap((one) => k.statementsOf.get(one) ?? [])
    .filter(({ subject, object }) => object !== undefined && topClauseOf(k, subject) !== topClauseOf(k, object));

const tellWith = (k: Knowledge, entity: EntityId, text: string): AnswerLine =>
  tell(
    [nameOf(k, entity, true), { text }],
    statementsOf(k, entity).flatMap(({ accounts }) => accounts),
  );

function tellGroup(k: Knowledge, group: readonly EntityId[], at: number, most: number): AnswerSection {
  const inside = new Set(group);
  const ties = group.flatMap((id) =>
    statementsOf(k, id).filter(
      ({ subject, object }) => topClauseOf(k, subject) === id && inside.has(topClauseOf(k, object!)),
    ),
  );
  const left = group.length - most;
  const names =
    left > 0
      ? group
          .slice(0, most)
          .flatMap((id, place) => [...(place > 0 ? [{ text: ", " }] : []), nameOf(k, id, place === 0)])
      : listNames(k, group, true);
  const more = left > 0 ? [{ text: ` and ${countWords(left, "other")}` }] : [];
  const line = tell(
    [...names, ...more],
    ties.flatMap(({ accounts }) => accounts),
  );
  return { heading: `${at + 1}. ${countWords(group.length, "entity", "entities")}`, lines: [line] };
}

function tellFindings(k: Knowledge, findings: Findings, most: number): { note: string; sections: AnswerSection[] } {
  switch (findings.says) {
    case "scores": {
      const { scores, exact } = findings;
      const lines = scores
        .slice(0, most)
        .map(({ entity, score }) => tellWith(k, entity, `: ${writeScore(score)}`))
        .filter(({ citations }) => citations.length > 0);
      return { note: exact ? "" : "Estimated.", sections: [{ heading: "Greatest first", lines }] };
    }
    case "groups": {
      const several = findings.groups.filter(({ length }) => length > 1);
      const alone = findings.groups.length - several.length;
      const { modularity } = findings;
      const measured = modularity === undefined ? "" : ` Modularity ${writeScore(modularity)}.`;
      const note = `${countWords(several.length, "group")} of two or more; ${countWords(alone, "entity", "entities")} alone.${measured}`;
      return { note, sections: several.slice(0, most).map((group, at) => tellGroup(k, group, at, most)) };
    }
    case "bridges": {
      const sections = findings.bridges.slice(0, most).map((bridge) => ({
        heading: `${nameInSentence(k, bridge.from)} - ${nameInSentence(k, bridge.to)}: parts ${bridge.apart} from the rest`,
        lines: tellHop(k, bridge),
      }));
      return { note: `${countWords(findings.bridges.length, "bridge")}.`, sections };
    }
    case "articulations": {
      const { articulations } = findings;
      const lines = articulations.slice(0, most).map(({ entity, parts }) => tellWith(k, entity, `: ${parts} parts`));
      const note = `${countWords(articulations.length, "articulation point")}.`;
      return { note, sections: lines.length > 0 ? [{ heading: "Most parts first", lines }] : [] };
    }
  }
}

/** A measure in sentences, at most `most` of its findings; a score rests on all that ties its entity, and what nothing ties is left out. */
export function tellMeasured(k: Knowledge, { label, explanation, findings }: Measured, most = 20): AnswerInWords {
  const { note, sections } = tellFindings(k, findings, most);
  return { title: label, note: [explanation, note].filter((text) => text !== "").join(" "), sections };
}
