import { useKnowledge } from "../useParley.ts";
import styles from "./HowToRead.module.css";

const ring = Array.from({ length: 10 }, (_, at) => {
  const angle = (at / 10) * 2 * Math.PI;
  return { x: 44 + 22 * Math.sin(angle), y: 40 - 22 * Math.cos(angle) };
});
const rim = [
  { x: 8, y: 12 },
  { x: 82, y: 20 },
  { x: 14, y: 70 },
  { x: 76, y: 68 },
];

/** A small round table with a word on each of its places. */
export function HowToRead() {
  const { entityTypes } = useKnowledge().dataset.vocabulary;
  const colourOf = (kind: string) => {
    const colour = entityTypes.find((type) => type.kind === kind)?.colour;
    return { color: colour ? `light-dark(${colour.light}, ${colour.dark})` : undefined };
  };
  const clauses = entityTypes.find(({ kind }) => kind === "clause")?.plural.toLowerCase() ?? "clauses";
  return (
    <div className={styles.read}>
      <svg width="88" height="80" viewBox="0 0 88 80" className={styles.picture} aria-hidden="true" focusable="false">
        {ring.map(({ x, y }) => (
          <circle key={`${x} ${y}`} className={styles.clause} cx={x} cy={y} r="3.6" />
        ))}
        <g className={styles.solid} style={colourOf("party")}>
          <circle cx="37" cy="42" r="4.4" />
          <circle cx="51" cy="36" r="4.4" />
        </g>
        <g className={styles.solid} style={colourOf("person")}>
          {rim.map(({ x, y }) => (
            <circle key={`${x} ${y}`} cx={x} cy={y} r="3.6" />
          ))}
        </g>
      </svg>
      <ul className={styles.words}>
        <li>
          <b>Inside</b> parties bound by several {clauses}
        </li>
        <li>
          <b>On the ring</b> the {clauses}, in order
        </li>
        <li>
          <b>Beside it</b> what they concern
        </li>
        <li>
          <b>At the rim</b> people and all others
        </li>
      </ul>
    </div>
  );
}
