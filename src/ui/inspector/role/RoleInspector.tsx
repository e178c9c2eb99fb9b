import type { Statement } from "../../../model/dataset.ts";
import type { EntityId } from "../../../model/ids.ts";
import { getEntity, getTypeOf, topClauseOf } from "../../../model/knowledge.ts";
import { nameInSentence } from "../../../query/sentence.ts";
import { roleMarksOf, roleMarkWords } from "../../../view/roleMarks.ts";
import { EntityLink } from "../../parts/EntityLink.tsx";
import { RoleGlyph } from "../../parts/RoleGlyph.tsx";
import { EntityMark } from "../../TypeMark.tsx";
import { useActions, useKnowledge } from "../../useParley.ts";
import { roleWords } from "../clause/roleWords.ts";
import { StatementRow } from "../evidence/StatementRow.tsx";
import { InspectorHead } from "../InspectorHead.tsx";
import { Section } from "../Section.tsx";
import type { RoleAsked } from "./roleAsked.ts";
import styles from "./RoleInspector.module.css";

/** A cell of the matrix: the statements that give an actor its roles in a clause. */
export function RoleInspector({ asked: { clause, actor, roles } }: { asked: RoleAsked }) {
  const k = useKnowledge();
  const { select } = useActions();
  const { label, summary } = getEntity(k, clause);
  const marks = roleMarksOf(k, { roles });
  return (
    <>
      <InspectorHead
        mark={<EntityMark k={k} id={actor} size={20} />}
        kicker={`${getTypeOf(k, actor).label} in a ${getTypeOf(k, clause).label.toLowerCase()}`}
        title={`${getEntity(k, actor).label} in ${nameInSentence(k, clause)}`}
        onClose={() => select(undefined)}
        closeLabel="Close this cell"
      />
      <div className={styles.lead}>
        <p className={styles.marks}>
          {marks.map((mark) => (
            <span key={mark} className={styles.markWords}>
              <RoleGlyph mark={mark} />
              {roleMarkWords[mark]}
            </span>
          ))}
        </p>
        <p className={styles.clause}>
          <EntityMark k={k} id={clause} size={22} />
          <span>
            <EntityLink id={clause}>{label}</EntityLink>. {summary}
          </span>
        </p>
        <p className={styles.clause}>
          <EntityMark k={k} id={actor} size={18} />
          <span>
            <EntityLink id={actor}>{getEntity(k, actor).label}</EntityLink>. {getEntity(k, actor).summary}
          </span>
        </p>
      </div>
      {roles.map(({ role, statements }) => (
        <Section key={role} title={roleWords[role].heading} aside={statements.length}>
          <ul>
            {statements.map((statement) => (
              <RoleStatement key={statement.id} actor={actor} statement={statement} />
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
}

function RoleStatement({ actor, statement }: { actor: EntityId; statement: Statement }) {
  const k = useKnowledge();
  const text = getEntity(k, statement.subject);
  return (
    <>
      <StatementRow statement={statement} from={actor} />
      {text.partOf !== undefined && topClauseOf(k, statement.subject) !== statement.subject && (
        <li className={styles.text}>
          {text.modality && <b>{text.modality}</b>} {text.label}. {text.summary}
        </li>
      )}
    </>
  );
}
