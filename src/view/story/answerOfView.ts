import { passesOf, type Passes } from "../../query/passes.ts";
import type { Statement } from "../../model/dataset.ts";
import type { EntityId } from "../../model/ids.ts";
import { getEntity, getTypeOf, isClause, type Knowledge } from "../../model/knowledge.ts";
import { actorsOfClause } from "../../query/actorsOfClause.ts";
import { tellStatement, type AnswerInWords, type AnswerSection } from "../../query/answers/answerInWords.ts";
import { answerQuestion } from "../../query/answers/answerQuestion.ts";
import { tellAllSources } from "../../query/answers/tellAllSources.ts";
import { tellAmong } from "../../query/answers/tellAmong.ts";
import { tellMeasured } from "../../query/answers/tellMeasured.ts";
import { measure } from "../../query/structure/measure.ts";
import { tellPaths } from "../../query/answers/tellPaths.ts";
import { relaysOf } from "../../query/bySource/relaysOf.ts";
import { relayTable } from "../../query/bySource/relayTable.ts";
import { capital } from "../../query/capital.ts";
import { relationsOf } from "../../query/relationsOf.ts";
import { nameInSentence } from "../../query/sentence.ts";
import { withParts } from "../../query/withParts.ts";
import { describe } from "../describe.ts";
import { answerGraph } from "../graphAnswer.ts";
import { findPreset } from "../presetLens.ts";
import { roleHeadings } from "../../query/clauses/roleHeadings.ts";
import { listNames } from "../sayAnswer.ts";
import { shownIn, type Shown } from "../shown.ts";
import { tellTimelineIn } from "../timeline/tellTimelineIn.ts";
import { isGraphQuestion, isWhole, type Asked, type View } from "../view.ts";
import { tellOutcome } from "./tellOutcome.ts";

const section = (k: Knowledge, heading: string, statements: readonly Statement[]): AnswerSection[] =>
  statements.length === 0 ? [] : [{ heading, lines: statements.map((one) => tellStatement(k, one)) }];

/** The name of an entity over a slide: "Clause 10: Security guarantees", else its label. */
export const titleOf = (k: Knowledge, id: EntityId): string => {
  const { label, number } = getEntity(k, id);
  return number !== undefined && isClause(k, id) ? `${getTypeOf(k, id).label} ${number}: ${label}` : label;
};

const idsIn = ({ statements }: Shown): ReadonlySet<string> => new Set(statements.map(({ id }) => id));

function ofQuestion(k: Knowledge, question: Asked, shown: Shown): AnswerInWords {
  if (isGraphQuestion(question)) {
    const answer = answerGraph(k, question, shown);
    return answer.ask === "paths" ? tellPaths(k, answer) : tellAmong(k, answer);
  }
  if (question.ask === "measure") return tellMeasured(k, measure(k, question.measure, shown));
  if (question.ask === "whatif") return tellOutcome(k, question.triggers);
  return answerQuestion(k, question, passesOf(k, shown.statements));
}

function sectionsOf(k: Knowledge, id: EntityId, shown: Shown): AnswerSection[] {
  const open = idsIn(shown);
  if (!isClause(k, id))
    return relationsOf(k, id, k.dataset.statements.filter((one) => open.has(one.id))).flatMap(({ group, relations }) =>
      section(k, group.label, relations.flatMap((one) => one.statements)),
    ); // prettier-ignore
  return actorsOfClause(k, id).roles.flatMap(({ role, actors }) =>
    section(k, roleHeadings[role], actors.flatMap((one) => one.statements.filter((own) => open.has(own.id)))),
  ); // prettier-ignore
}

function ofSeveral(k: Knowledge, ids: readonly EntityId[], note: string, shown: Shown): AnswerInWords {
  const groups = ids.map((id) => new Set(withParts(k, id)));
  const holder = (id: EntityId | undefined) => groups.findIndex((own) => id !== undefined && own.has(id));
  const between = shown.statements.filter(({ subject, object }) => {
    const [from, to] = [holder(subject), holder(object)];
    return from >= 0 && to >= 0 && from !== to;
  });
  const own = ids.flatMap((id) =>
    section(k, titleOf(k, id), sectionsOf(k, id, shown).flatMap(({ lines }) => lines.flatMap(({ statement }) => k.statements.get(statement ?? "") ?? []))),
  ); // prettier-ignore
  const named = ids.slice(0, 3);
  const more = ids.length > named.length ? ` and ${ids.length - named.length} more` : "";
  return {
    title: capital(more ? `${named.map((id) => nameInSentence(k, id)).join(", ")}${more}` : listNames(k, named)),
    note,
    sections: [...section(k, "Between them", between), ...own],
  };
}

function ofSources(
  k: Knowledge,
  { text, told = [] }: Pick<View, "text"> & { told?: readonly (string | undefined)[] },
  passes: Passes | undefined,
): AnswerInWords {
  const [source, other] = told;
  if (text !== undefined) return answerQuestion(k, { ask: "text", text }, passes);
  if (source !== undefined && other !== undefined)
    return answerQuestion(k, { ask: "compare", a: source, b: other }, passes);
  if (source !== undefined) return answerQuestion(k, { ask: "source", source }, passes);
  return tellAllSources(
    k,
    k.dataset.sources.map(({ id }) => relaysOf(k, id)),
    relayTable(k),
  );
}

/** The answer that a page gives by itself; nothing for the graph, the outline and the tables. */
function ofPage(k: Knowledge, view: View, shown: Shown): AnswerInWords | undefined {
  const passes = passesOf(k, shown.statements);
  switch (view.page) {
    case "matrix":
      return answerQuestion(k, { ask: "matrix", ...(view.rows && { rows: view.rows }) }, passes);
    case "disputes":
      return answerQuestion(k, { ask: "disputes", ...(view.about !== undefined && { about: view.about }) }, passes);
    case "timeline":
      return tellTimelineIn(k, view.lens, shown);
    case "sources":
      return ofSources(k, view, passes);
    case "ledger": {
      const [actor, beside] = view.ledger ?? [];
      if (actor === undefined) return undefined;
      return answerQuestion(k, { ask: "ledger", actor, ...(beside !== undefined && { beside }) }, passes);
    }
    default:
      return undefined;
  }
}

/** What a view shows or answers, in words: its page, else what is asked, the dispute, the selection, the focus, or all. */
export function answerOfView(k: Knowledge, view: View, shown: Shown = shownIn(k, view)): AnswerInWords {
  const page = ofPage(k, view, shown);
  if (page) return page;
  if (view.question) return ofQuestion(k, view.question, shown);
  if (view.dispute !== undefined) return answerQuestion(k, { ask: "dispute", dispute: view.dispute });
  const note = describe(k, view, shown);
  const ids = view.selection.length > 0 ? view.selection : view.focus ? [view.focus.id] : [];
  const [first, ...others] = ids;
  if (first !== undefined && others.length > 0) return ofSeveral(k, ids, note, shown);
  if (first !== undefined) return { title: titleOf(k, first), note, sections: sectionsOf(k, first, shown) };
  const preset = isWhole(view.lens) ? undefined : findPreset(k.dataset, view.lens);
  return { title: preset ? `${k.dataset.title}: ${preset.label}` : k.dataset.title, note, sections: [] };
}
