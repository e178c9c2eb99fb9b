import { figure } from "../../query/count.ts";
import { useMemo } from "react";
import { getEntity, getTypeOf, isClausePart } from "../../model/knowledge.ts";
import { EntityLink } from "../parts/EntityLink.tsx";
import { EntityMark } from "../TypeMark.tsx";
import { useKnowledge, useSelected } from "../useParley.ts";
import { useShown } from "../useShown.ts";
import styles from "./pages.module.css";
import { NothingShown } from "./NothingShown.tsx";
import { PageFrame } from "./PageFrame.tsx";
import { SortableTable, type Column, type Row } from "./SortableTable.tsx";
import { countEnds } from "./countEnds.ts";

type Name = "name" | "type" | "summary" | "statements" | "disputed";

const columns: readonly Column<Name>[] = [
  { name: "name", label: "Name" },
  { name: "type", label: "Kind", roomy: true },
  { name: "summary", label: "What it is", wide: true },
  { name: "statements", label: "Statements", numeric: true },
  { name: "disputed", label: "Not undisputed", numeric: true, wide: true },
];

/** All entities that the lens lets through, as a table; selecting there selects in the picture too. */
export function EntitiesPage() {
  const k = useKnowledge();
  const shown = useShown();
  const selection = useSelected((state) => state.view.selection);
  const rows = useMemo(() => {
    const ends = countEnds(shown.statements);
    return [...shown.entities].map((id, at): Row<Name> => {
      const { label, number, summary } = getEntity(k, id);
      const type = getTypeOf(k, id);
      const { all = 0, contested = 0 } = ends.get(id) ?? {};
      return {
        id,
        selected: selection.includes(id),
        cells: {
          name: number ? `0 ${String(at).padStart(5, "0")}` : label,
          type: type.label,
          summary,
          statements: all,
          disputed: contested,
        },
        shown: {
          name: (
            <span className={styles.name}>
              <span>
                <EntityMark k={k} id={id} size={20} />
              </span>
              <EntityLink id={id}>{label}</EntityLink>
            </span>
          ),
          type: isClausePart(k, id) ? `Part of a ${type.label.toLowerCase()}` : type.label,
          summary: <span className={styles.summary}>{summary}</span>,
          statements: all,
          disputed: contested || "",
        },
      };
    });
  }, [k, shown, selection]);
  return (
    <PageFrame title="Entities" count={`${figure(rows.length)} shown`}>
      {rows.length === 0 ? (
        <NothingShown />
      ) : (
        <SortableTable label="Entities" columns={columns} rows={rows} start={{ column: "statements", down: true }} />
      )}
    </PageFrame>
  );
}
