import { useMemo } from "react";
import type { RowOrder } from "../../../model/question.ts";
import { tellMatrix } from "../../../query/answers/tellMatrix.ts";
import { writeMatrixCsv } from "../../../query/matrix/writeMatrixCsv.ts";
import { clauseWords } from "../../../query/clauses/clauseWords.ts";
import { count } from "../../../query/count.ts";
import { matrixShown } from "../../../view/matrixShown.ts";
import { CopyMenu } from "../../copy/CopyMenu.tsx";
import { Picker } from "../../parts/Picker.tsx";
import { useActions, useKnowledge, useSelected } from "../../useParley.ts";
import { useLensOn } from "../../useLensOn.ts";
import { useShown } from "../../useShown.ts";
import { NothingPasses } from "../NothingPasses.tsx";
import { PageFrame } from "../PageFrame.tsx";
import { MatrixGrid } from "./MatrixGrid.tsx";
import { RoleFilter } from "./RoleFilter.tsx";

const orderWords: Record<RowOrder, string> = {
  bound: "Most bound first",
  name: "By name",
  similarity: "Alike together",
};
const orders = Object.entries(orderWords).map(([value, label]) => ({ value: value as RowOrder, label }));

/** Actors by clauses, with their roles in the cells. */
export function MatrixPage() {
  const k = useKnowledge();
  const shown = useShown();
  const { setMatrix } = useActions();
  const lensOn = useLensOn();
  const rows = useSelected((state) => state.view.rows);
  const hiddenRoles = useSelected((state) => state.view.hiddenRoles);
  const matrix = useMemo(() => matrixShown(k, shown, { rows, hiddenRoles }), [k, shown, rows, hiddenRoles]);
  const { one, many } = clauseWords(k);
  const filled = matrix.rows.reduce((sum, { cells }) => sum + cells.length, 0);
  const told = `${count(matrix.rows.length, "actor", "actors")} in ${count(matrix.columns.length, one, many)}, ${count(filled, "cell", "cells")} filled`;
  return (
    <PageFrame
      title={`Who stands where in each ${one}`}
      count={told}
      filled
      tools={
        <>
          <Picker
            label="Order of the actors"
            value={rows ?? "bound"}
            options={orders}
            onPick={(picked) => setMatrix({ rows: picked === "bound" ? undefined : picked })}
          />
          <CopyMenu
            taken={{ words: () => tellMatrix(k, matrix), table: () => writeMatrixCsv(k, matrix) }}
            look="tool"
          />
        </>
      }
    >
      {filled > 0 ? (
        <MatrixGrid matrix={matrix} />
      ) : (
        <NothingPasses
          hidden={lensOn}
          words={
            lensOn || hiddenRoles
              ? `No role of an actor in one of the ${many} passes the lens and the roles that are ticked.`
              : `No ${one} names an actor in a role, so there is nothing to set out.`
          }
        />
      )}
      <p className="unseen" id="matrix-keys">
        Arrow keys move from cell to cell, Enter opens what stands there.
      </p>
      <RoleFilter />
    </PageFrame>
  );
}
