import type { ClauseRole } from "../../../model/dataset.ts";
import type { EntityId } from "../../../model/ids.ts";
import { getEntity } from "../../../model/knowledge.ts";
import type { ActorsOfClause, RoleHolder } from "../../../query/actorsOfClause.ts";
import { EntityLink } from "../../parts/EntityLink.tsx";
import { Icon } from "../../icons/Icon.tsx";
import { EntityMark } from "../../TypeMark.tsx";
import { useKnowledge } from "../../useParley.ts";
import { EvidenceChips } from "../evidence/EvidenceChip.tsx";
import { SentencePieces } from "../evidence/Sentence.tsx";
import { StandingWord } from "../evidence/StandingWord.tsx";
import styles from "./Roles.module.css";
import { roleLines, type RoleLine } from "./roleLines.ts";
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
  const lines = roleLines(k, clause, usual, holder.statements);
  return (
    <li className={styles.holder}>
      <span className={styles.mark}>
        <EntityMark k={k} id={holder.entity} size={16} />
      </span>
      <ul className={styles.body}>
        {lines.map((line, at) => (
          <li key={at} className={styles.line}>
            <span className={styles.words}>
              {at === 0 && <EntityLink id={holder.entity}>{getEntity(k, holder.entity).label}</EntityLink>}
              <Detail line={line} />
            </span>
            <span className={styles.evidence}>
              {line.standing !== "undisputed" && <StandingWord standing={line.standing} />}
              <EvidenceChips accounts={line.accounts} brief />
            </span>
          </li>
        ))}
      </ul>
    </li>
  );
}

/** What a line adds to the name of a holder: an unusual relation, the parts, how, when, how much. */
function Detail({ line: { label, whole, parts, rest } }: { line: RoleLine }) {
  const k = useKnowledge();
  return (
    <>
      {label && ` ${label}`}
      {parts.length > 0 && (whole ? ", also in " : " ")}
      {parts.map((part, at) => (
        <span key={part} className={styles.part}>
          {at > 0 && ", "}
          <EntityLink id={part}>{getEntity(k, part).number}</EntityLink>
        </span>
      ))}
      {rest.length > 0 && " "}
      <SentencePieces parts={rest} />
    </>
  );
}
