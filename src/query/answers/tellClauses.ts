import type { EntityId } from "../../model/ids.ts";
import type { ClausesWanted } from "../../model/question.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import type { ClauseOfActor, ClausesOfActor } from "../clauses/clausesOfActor.ts";
import type { ClauseFound } from "../clauses/clausesWhere.ts";
import { nameInSentence } from "../sentence.ts";
import { countWords, nameOf, tell, tellStatement, type AnswerInWords, type AnswerSection } from "./answerInWords.ts";

const sentencesOf = (k: Knowledge, clauses: readonly ClauseOfActor[]) =>
  clauses.flatMap(({ roles }) => roles.flatMap(({ statements }) => statements.map((one) => tellStatement(k, one))));

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The clauses of an actor in sentences, then those of whom it is tied to, each with the tie. */
export function tellClausesOfActor(k: Knowledge, { actor, clauses, through, tied }: ClausesOfActor): AnswerInWords {
  const name = nameInSentence(k, actor);
  const none = clauses.length === 0;
  const further = through.length + tied.length;
  const wider = further > 0 ? " One step further there is something." : " One step further there is nothing either.";
  return {
    title: `Clauses of ${name}`,
    note: none
      ? `No clause gives ${name} a role.${wider}`
      : `${capital(name)} has a role in ${countWords(clauses.length, "clause")}.`,
    sections: [
      ...clauses.map((clause): AnswerSection => ({
        heading: capital(nameInSentence(k, clause.clause)),
        note: clause.roles.map(({ role }) => role).join(", "),
        lines: sentencesOf(k, [clause]),
      })),
      ...through.map(({ tie, via, ties, clauses: theirs }): AnswerSection => ({
        heading: `Through ${nameInSentence(k, via)} (${tie})`,
        lines: [...ties.map((one) => tellStatement(k, one)), ...sentencesOf(k, theirs)],
      })),
      ...(tied.length === 0
        ? []
        : [
            {
              heading: "Tied to without a role",
              lines: tied.flatMap(({ statements }) => statements.map((one) => tellStatement(k, one))),
            },
          ]),
    ],
  };
}

/** What was looked for, in words: "bind a but not b", "benefit a, with b bound in the same clause". */
function writeWanted(k: Knowledge, { binds, notBinds, benefits, atCostOf, noBearer, within }: ClausesWanted): string {
  const name = (id: EntityId) => nameInSentence(k, id);
  const parts = [
    ...(binds === undefined ? [] : [`bind ${name(binds)}`]),
    ...(notBinds === undefined ? [] : [`do not bind ${name(notBinds)}`]),
    ...(benefits === undefined ? [] : [`benefit ${name(benefits)}`]),
    ...(atCostOf === undefined ? [] : [`bind ${name(atCostOf)} in the same clause`]),
    ...(noBearer ? ["name no one to carry them out"] : []),
  ];
  const what = within === "part" ? "Clauses and parts" : "Clauses";
  return parts.length === 0 ? `All ${what.toLowerCase()}` : `${what} that ${parts.join(", and ")}`;
}

/** Clauses looked for by whom they bind and benefit, in sentences. */
export function tellClausesWhere(k: Knowledge, wanted: ClausesWanted, found: readonly ClauseFound[]): AnswerInWords {
  const wider =
    wanted.within === "part"
      ? " Taking clauses with all their parts may find more."
      : " Every clause was looked at with all its parts.";
  return {
    title: writeWanted(k, wanted),
    note:
      found.length === 0
        ? `There is no such clause.${wider}`
        : `There ${found.length === 1 ? "is" : "are"} ${found.length}.`,
    sections: found.map(({ clause, statements, unsaid }) => {
      const accounts = statements.flatMap((one) => one.accounts);
      const bare = wanted.noBearer && accounts.length > 0;
      return {
        heading: capital(nameInSentence(k, clause)),
        lines: [
          ...(bare ? [tell([nameOf(k, clause, true), { text: " names no one who is bound by it" }], accounts)] : []),
          ...statements.map((one) => tellStatement(k, one)),
        ],
        ...(unsaid.length > 0 && {
          note: `Left open: ${unsaid.map(({ what, note }) => `${what}: ${note}`).join(" ")}`,
        }),
      };
    }),
  };
}
