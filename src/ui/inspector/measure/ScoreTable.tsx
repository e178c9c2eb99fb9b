import type { EntityId } from "../../../model/ids.ts";
import { getEntity } from "../../../model/knowledge.ts";
import { writeScore } from "../../../query/structure/writeScore.ts";
import { EntityLink } from "../../parts/EntityLink.tsx";
import { EntityMark } from "../../TypeMark.tsx";
import { useActions, useKnowledge } from "../../useParley.ts";
import { rankScores } from "./rankScores.ts";
import { useGrowing } from "./useGrowing.tsx";
import list from "./findings.module.css";
import styles from "./ScoreTable.module.css";

/** How many rows there are at first, and how many more each time they are asked for. */
const [few, further] = [25, 100];

interface Props {
  /** The greatest score first. */
  rows: readonly { entity: EntityId; score: number }[];
  /** What the numbers are. */
  of: string;
}

/** Entities by their score, the greatest first, equal ones at one place; each is lit in the picture while it is looked at. */
export function ScoreTable({ rows, of }: Props) {
  const ranked = rankScores(rows);
  const [shown, button] = useGrowing(ranked, few, further);
  const most = ranked[0]?.score ?? 0;
  if (ranked.length === 0) return null;
  return (
    <div className={list.list}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Place</th>
            <th scope="col">Name</th>
            <th scope="col" className={styles.number}>
              {of}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ entity, score, place }) => (
            <Row key={entity} entity={entity} score={score} place={place} share={most > 0 ? score / most : 0} />
          ))}
        </tbody>
      </table>
      {button}
    </div>
  );
}

function Row({ entity, score, place, share }: { entity: EntityId; score: number; place: number; share: number }) {
  const k = useKnowledge();
  const { hover } = useActions();
  return (
    <tr
      className={styles.row}
      onPointerEnter={({ pointerType }) => pointerType === "mouse" && hover(entity)}
      onPointerLeave={() => hover(undefined)}
      onFocus={() => hover(entity)}
      onBlur={() => hover(undefined)}
    >
      <td className={styles.place}>{place}</td>
      <td>
        <span className={styles.name}>
          <EntityMark k={k} id={entity} size={18} />
          <EntityLink id={entity}>{getEntity(k, entity).label}</EntityLink>
        </span>
        <span className={styles.bar} style={{ width: `${share * 100}%` }} />
      </td>
      <td className={styles.number}>{writeScore(score)}</td>
    </tr>
  );
}
