import type { ClauseRole, EntityId, Statement } from "../../../model/dataset.ts";
import { getEntity, getRelationType } from "../../../model/knowledge.ts";
import type { ActorsOfClause, RoleHolder } from "../../../query/actorsOfClause.ts";
import { labelFrom, sentenceOf } from "../../../query/sentence.ts";
import { EntityLink } from "../../parts/EntityLink.tsx";
import { Icon } from "../../icons/Icon.tsx";
import { EntityMark } from "../../TypeMark.tsx";
import { useKnowledge } from "../../useParley.ts";
import { EvidenceChips } from "../evidence/EvidenceChip.tsx";
import { SentencePieces } from "../evidence/Sentence.tsx";
import { StandingWord } from "../evidence/StandingWord.tsx";
import styles from "./Roles.module.css";
import { roleWords } from "./roleWords.ts";

/** Who has which part in a clause: for each role its holders, and what is said of them. */
export function Roles({ actors }: { actors: ActorsOfClause }) {
  return (
    <ul className={styles.roles}>
      {actors.roles.map(({ role, actors: holders }) => (
        <li key={role} className={styles.role}>
          <span className={styles.icon}>
            <Icon node={roleWords[role].icon} />
          </span>
          <div className={styles.body}>
            <h4 className={styles.heading}>{roleWords[role].heading}</h4>
            <ul>
              {holders.map((holder) => (
                <Holder key={holder.entity} clause={actors.clause} role={role} holder={holder} />
              ))}
            </ul>
          </div>
        </li>
      ))}
    </ul>
  );
}

function Holder({ clause, role, holder }: { clause: EntityId; role: ClauseRole; holder: RoleHolder }) {
  const k = useKnowledge();
  const usual = k.dataset.vocabulary.relationTypes.find((type) => type.role === role)?.id;
  return (
    <li className={styles.holder}>
      <span className={styles.mark}>
        <EntityMark k={k} id={holder.entity} size={16} />
      </span>
      <ul className={styles.body}>
        {holder.statements.map((statement, at) => (
          <li key={statement.id} className={styles.line}>
            <span className={styles.words}>
              {at === 0 && <EntityLink id={holder.entity}>{getEntity(k, holder.entity).label}</EntityLink>}{" "}
              <Detail statement={statement} clause={clause} usual={statement.relation === usual} />
            </span>
            <span className={styles.evidence}>
              {statement.standing !== "undisputed" && <StandingWord standing={statement.standing} />}
              <EvidenceChips accounts={statement.accounts} brief />
            </span>
          </li>
        ))}
      </ul>
    </li>
  );
}

/** What a statement adds to the name of a holder: an unusual relation, the part, how, when, how much. */
function Detail({ statement, clause, usual }: { statement: Statement; clause: EntityId; usual: boolean }) {
  const k = useKnowledge();
  const parts = sentenceOf(k, statement, statement.subject);
  const tail = parts.slice(parts.findIndex((part) => "entity" in part && part.entity === statement.object) + 1);
  const holder = statement.object;
  const part = statement.subject === clause ? undefined : getEntity(k, statement.subject).number;
  const [first, ...rest] = tail;
  const trimmed = first && !("entity" in first) ? [{ text: first.text.replace(/^[,:]?\s*/, "") }, ...rest] : tail;
  return (
    <>
      {!usual && holder !== undefined && `${labelFrom(k, getRelationType(k, statement.relation), holder, false)} `}
      {part && (
        <span className={styles.part}>
          <EntityLink id={statement.subject}>{part}</EntityLink>
        </span>
      )}{" "}
      <SentencePieces parts={trimmed} />
    </>
  );
}
