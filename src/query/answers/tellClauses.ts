import type { EntityId } from "../../model/ids.ts";
import type { ClausesWanted } from "../../model/question.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import { capital } from "../capital.ts";
import { clauseWords } from "../clauses/clauseWords.ts";
import {
  groupClausesByRole,
  type ClauseOfActor,
  type ClausesInRole,
  type ClausesOfActor,
} from "../clauses/clausesOfActor.ts";
import { textsLookedAt, type ClauseFound } from "../clauses/clausesWhere.ts";
import { modalityOf } from "../clauses/modalityOf.ts";
import { roleOfActorHeadings } from "../clauses/roleHeadings.ts";
import { widenWanted } from "../clauses/widenWanted.ts";
import type { Passes } from "../passes.ts";
import { nameInSentence } from "../sentence.ts";
import {
  countWords, nameOf, tell, tellStatement, type AnswerInWords, type AnswerLine, type AnswerSection,
} from "./answerInWords.ts"; // prettier-ignore

/** What gives a role, with what its clause does: "Clause 2.a binds Ukraine (obligation)". */
function tellRole(k: Knowledge, statement: ClauseOfActor["roles"][number]["statements"][number]): AnswerLine {
  const modality = modalityOf(k, statement.subject);
  return tellStatement(k, statement, modality === undefined ? {} : { more: [{ text: ` (${modality})` }] });
}

const sentencesOf = (k: Knowledge, clauses: readonly ClauseOfActor[]) =>
  clauses.flatMap(({ roles }) => roles.flatMap(({ statements }) => statements.map((one) => tellRole(k, one))));

/** The heading over the clauses in which an actor has a role: "Bound in 8 clauses". */
export function headRole(k: Knowledge, { role, clauses }: ClausesInRole): string {
  const { one, many } = clauseWords(k);
  return `${roleOfActorHeadings[role]} ${countWords(clauses.length, one, many)}`;
}

/** The clauses of an actor in sentences, by its role in them, then those of whom it is tied to, each with the tie. */
export function tellClausesOfActor(k: Knowledge, { actor, clauses, through, tied }: ClausesOfActor): AnswerInWords {
  const name = nameInSentence(k, actor);
  const { one, many } = clauseWords(k);
  const further = through.length + tied.length;
  const wider = further > 0 ? " One step further there is something." : " One step further there is nothing either.";
  return {
    title: `${capital(many)} of ${name}`,
    note:
      clauses.length === 0
        ? `No ${one} gives ${name} a role.${wider}`
        : `${capital(name)} has a role in ${countWords(clauses.length, one, many)}.`,
    sections: [
      ...groupClausesByRole(clauses).map((group) => ({
        heading: headRole(k, group),
        lines: group.clauses.flatMap(({ statements }) => statements.map((one) => tellRole(k, one))),
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

/** Each condition as it is said of clauses: "bind Russia". */
export function writeConditions(
  k: Knowledge,
  { binds, notBinds, benefits, atCostOf, noBearer }: ClausesWanted,
): Partial<Record<keyof ClausesWanted, string>> {
  const name = (id: EntityId) => nameInSentence(k, id);
  return {
    ...(binds !== undefined && { binds: `bind ${name(binds)}` }),
    ...(notBinds !== undefined && { notBinds: `do not bind ${name(notBinds)}` }),
    ...(benefits !== undefined && { benefits: `benefit ${name(benefits)}` }),
    ...(atCostOf !== undefined && { atCostOf: `bind ${name(atCostOf)} in the same ${clauseWords(k).one}` }),
    ...(noBearer === true && { noBearer: "name no one to carry them out" }),
  };
}

/** What was looked for, in words: "Clauses that bind a, and do not bind b". */
export function writeWanted(k: Knowledge, wanted: ClausesWanted): string {
  const { many } = clauseWords(k);
  const parts = Object.values(writeConditions(k, wanted));
  const what = wanted.within === "part" ? `${many} and parts` : many;
  return parts.length === 0 ? `All ${what}` : `${capital(what)} that ${parts.join(", and ")}`;
}

function noteWanted(k: Knowledge, wanted: ClausesWanted, found: number, passes: Passes | undefined): string {
  const looked = textsLookedAt(k, wanted).length;
  const { one, many } = clauseWords(k);
  const searched =
    wanted.within === "part"
      ? `${countWords(looked, one, many)} and parts were looked at, each by itself`
      : `${countWords(looked, one, many)} were looked at, each with all its parts`;
  if (found > 0) return `${writeWanted(k, wanted)}: ${found} of ${looked}.`;
  const words = writeConditions(k, wanted);
  const wider = widenWanted(k, wanted, passes).map(({ without, count }) =>
    without === "within"
      ? `taken with all their parts there are ${count}`
      : `without the condition that they ${words[without]} there are ${count}`,
  );
  return `There is no such ${one}; ${searched}.${wider.length > 0 ? ` ${capital(wider.join("; "))}.` : ""}`;
}

/** Clauses looked for by whom they bind and benefit, in sentences; where there is none, what would find some. */
export function tellClausesWhere(
  k: Knowledge,
  wanted: ClausesWanted,
  found: readonly ClauseFound[],
  passes?: Passes,
): AnswerInWords {
  return {
    title: writeWanted(k, wanted),
    note: noteWanted(k, wanted, found.length, passes),
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
