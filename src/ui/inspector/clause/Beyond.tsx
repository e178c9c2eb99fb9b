import { ChevronRight } from "lucide";
import type { Statement } from "../../../model/dataset.ts";
import type { EntityId } from "../../../model/ids.ts";
import type { ActorsOfClause } from "../../../query/actorsOfClause.ts";
import { nameInSentence, sentenceOf } from "../../../query/sentence.ts";
import { stanceVerb } from "../../../query/stanceVerb.ts";
import { EntityLink } from "../../parts/EntityLink.tsx";
import { Icon } from "../../icons/Icon.tsx";
import { EntityMark } from "../../TypeMark.tsx";
import { useKnowledge } from "../../useParley.ts";
import { EvidenceChips } from "../evidence/EvidenceChip.tsx";
import { Sentence, SentencePieces } from "../evidence/Sentence.tsx";
import { StandingWord } from "../evidence/StandingWord.tsx";
import styles from "./Beyond.module.css";

/** The actors one step further than those with a role, each with every reason. */
export function Beyond({ beyond }: { beyond: ActorsOfClause["beyond"] }) {
  const k = useKnowledge();
  return (
    <details className={styles.beyond}>
      <summary className={styles.summary}>
        <Icon node={ChevronRight} />
        <span className={styles.title}>Two steps out</span>
        <span className={styles.count}>{beyond.length === 1 ? "1 actor" : `${beyond.length} actors`}</span>
      </summary>
      <p className={styles.rule}>
        Who holds office in, belongs to or speaks for somebody with a role of an actor here, and who drafted, reports on
        or disputes the text. What the clause only concerns leads no further.
      </p>
      <ul>
        {beyond.map(({ entity, reasons }) => (
          <li key={entity} className={styles.actor}>
            <span className={styles.mark}>
              <EntityMark k={k} id={entity} />
            </span>
            <div className={styles.body}>
              <EntityLink id={entity} />
              <ul>
                {[...new Set(reasons.flatMap(({ statements }) => statements))].map((statement) => (
                  <Why key={statement.id} actor={entity} statement={statement} />
                ))}
              </ul>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** One reason: a statement about the actor, or one that the actor denies or doubts. */
function Why({ actor, statement }: { actor: EntityId; statement: Statement }) {
  const about = statement.subject === actor || statement.object === actor;
  const against = statement.accounts.filter(({ by, stance }) => by === actor && stance !== "asserts");
  return (
    <li className={styles.why}>
      <p>{about ? <Sentence statement={statement} from={actor} /> : <Against actor={actor} statement={statement} />}</p>
      <span className={styles.evidence}>
        <EvidenceChips accounts={about ? statement.accounts : against} brief />
        <StandingWord standing={statement.standing} />
      </span>
    </li>
  );
}

/** What an actor denies, doubts or won't speak of. */
function Against({ actor, statement }: { actor: EntityId; statement: Statement }) {
  const k = useKnowledge();
  const { subject, accounts } = statement;
  const stance = accounts.find((account) => account.by === actor && account.stance !== "asserts")?.stance ?? "denies";
  const rest = sentenceOf(k, statement).slice(1);
  return (
    <>
      {stanceVerb(k, { stance, by: actor })} {stance === "declines" ? "to say whether" : "that"}{" "}
      <SentencePieces parts={[{ text: nameInSentence(k, subject), entity: subject }, ...rest]} />
    </>
  );
}
