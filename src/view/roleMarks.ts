import type { ClauseRole } from "../model/dataset.ts";
import type { Knowledge } from "../model/knowledge.ts";
import { modalityOf } from "../query/clauses/modalityOf.ts";
import type { MatrixCell } from "../query/matrix/matrixOf.ts";

/** What stands in a cell of the matrix: a role, and apart from "bearer" the bearer of a prohibition. */
export type RoleMark = Exclude<ClauseRole, "concerns" | "establishes"> | "refrain";

/** What the marks mean, after a name. */
export const roleMarkWords: Record<RoleMark, string> = {
  bearer: "is bound",
  refrain: "is bound to refrain",
  beneficiary: "benefits",
  counterparty: "is the other side",
  guarantor: "guarantees",
  overseer: "oversees",
};

/** The marks of a cell, in the order of the roles. */
export const roleMarksOf = (k: Knowledge, { roles }: Pick<MatrixCell, "roles">): RoleMark[] =>
  roles.flatMap(({ role, statements }): RoleMark[] => {
    if (role === "concerns" || role === "establishes") return [];
    if (role !== "bearer") return [role];
    const refrains = statements.filter(({ subject }) => modalityOf(k, subject) === "prohibition").length;
    return [
      ...(refrains < statements.length ? (["bearer"] as const) : []),
      ...(refrains > 0 ? (["refrain"] as const) : []),
    ];
  });

/** A cell in words: "is bound, benefits". */
export const writeRoleMarks = (marks: readonly RoleMark[]): string =>
  marks.map((mark) => roleMarkWords[mark]).join(", ");
