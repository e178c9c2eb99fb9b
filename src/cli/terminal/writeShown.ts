import type { Account, Condition, Statement } from "../../model/dataset.ts";
import { getEntity, getSource, getTypeOf } from "../../model/knowledge.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import { disputeAnswer, disputesOf } from "../../query/disputeAnswer.ts";
import { relationsOf } from "../../query/relationsOf.ts";
import { nameInSentence, writeSentence } from "../../query/sentence.ts";
import { stanceVerb } from "../../query/stanceVerb.ts";
import { writeDate } from "../../query/writeDate.ts";

const indent = (lines: readonly string[], by = 2): string[] => lines.map((line) => `${" ".repeat(by)}${line}`);

const tagsOf = (k: Knowledge, accounts: readonly Account[]): string =>
  [...new Set(accounts.map(({ source }) => getSource(k, source).tag))].join(" ");

/** A statement on one line, with the tags of its sources, and its standing where somebody is against it or nobody sure. */
export const writeStatementLine = (k: Knowledge, statement: Statement, from?: string): string => {
  const { standing, accounts } = statement;
  const marks = [tagsOf(k, accounts), ...(standing === "undisputed" ? [] : [standing])].join(", ");
  return `${writeSentence(k, statement, from)}  [${marks}]`;
};

const writeAccount = (k: Knowledge, { source, stance, by, via, said, lost, note, evidence }: Account): string => {
  const voice = by === undefined ? getSource(k, source).title : getEntity(k, by).label;
  const more = [
    ...(via === undefined ? [] : [`via ${via}`]),
    ...(said === undefined ? [] : [writeDate(said)]),
    ...(lost === true ? ["speaker not said"] : []),
    ...(note === undefined ? [] : [note]),
  ];
  const places = evidence.map(({ start, end }) => `${getSource(k, source).tag} ${start}-${end}`).join(", ");
  return `${voice} ${stanceVerb(k, { stance, by })}${more.length > 0 ? ` (${more.join("; ")})` : ""}  [${places}]`;
};

const writeEntity = (k: Knowledge, id: string): string[] => {
  const { label, number, summary, aliases, partOf, modality, unsaid = [] } = getEntity(k, id);
  const parts = k.partsOf.get(id) ?? [];
  const facts = [
    summary,
    ...(aliases.length > 0 ? [`also: ${aliases.join("; ")}`] : []),
    ...(partOf === undefined ? [] : [`part of: ${nameInSentence(k, partOf)}`]),
    ...(parts.length > 0 ? [`parts: ${parts.map((part) => nameInSentence(k, part)).join(", ")}`] : []),
    ...(modality === undefined ? [] : [`modality: ${modality}`]),
    ...unsaid.map(({ what, note }) => `unsaid: ${what} (${note})`),
  ];
  const groups = relationsOf(k, id).flatMap(({ group, relations }) => [
    "",
    group.label,
    ...indent(relations.flatMap(({ statements }) => statements.map((one) => writeStatementLine(k, one, id)))),
  ]);
  const disputes = disputesOf(k, id).map(({ id: dispute, question }) => `${question}  (${dispute})`);
  const head = `${number === undefined ? label : `${nameInSentence(k, id)}: ${label}`}  (${id}, ${getTypeOf(k, id).label.toLowerCase()})`;
  return [head, ...indent(facts), ...groups, ...(disputes.length > 0 ? ["", "Disputes", ...indent(disputes)] : [])];
};

const writeStatement = (k: Knowledge, statement: Statement): string[] => [
  `${writeSentence(k, statement)}  (${statement.id}, ${statement.standing})`,
  ...indent(statement.accounts.map((account) => writeAccount(k, account))),
];

const writeDispute = (k: Knowledge, id: string): string[] => {
  const { dispute, positions, silent } = disputeAnswer(k, id);
  const lines = positions.flatMap(({ position, accounts }) => [
    "",
    position.label,
    ...indent(accounts.map(({ account }) => writeAccount(k, account))),
  ]);
  const tags = silent.map((source) => getSource(k, source).tag).join(" ");
  return [`${dispute.question}  (${id})`, ...lines, ...(tags === "" ? [] : ["", `Silent on it: ${tags}`])];
};

const writeCondition = (k: Knowledge, { id, clause, trigger, consequences, accounts }: Condition): string[] => [
  `${trigger}  (${id}, in ${nameInSentence(k, clause)})`,
  ...indent(
    consequences.map(
      ({ effect, on, note }) => `${effect} ${nameInSentence(k, on)}${note === undefined ? "" : `: ${note}`}`,
    ),
  ),
  ...indent(accounts.map((account) => writeAccount(k, account))),
];

/** Everything known of the entity, statement, dispute or condition with this id, as text. */
export const writeShown = (k: Knowledge, id: string): string => {
  const statement = k.statements.get(id);
  const condition = k.dataset.conditions.find((one) => one.id === id);
  if (statement) return writeStatement(k, statement).join("\n");
  if (condition) return writeCondition(k, condition).join("\n");
  return (k.disputes.has(id) ? writeDispute(k, id) : writeEntity(k, id)).join("\n");
};

/** The same as data. */
export const dataOfShown = (k: Knowledge, id: string): unknown => {
  const statement = k.statements.get(id);
  const condition = k.dataset.conditions.find((one) => one.id === id);
  if (statement) return { statement };
  if (condition) return { condition };
  if (k.disputes.has(id)) return disputeAnswer(k, id);
  const disputes = disputesOf(k, id).map((dispute) => dispute.id);
  return {
    entity: getEntity(k, id),
    statements: k.statementsOf.get(id) ?? [],
    parts: k.partsOf.get(id) ?? [],
    disputes,
  };
};
