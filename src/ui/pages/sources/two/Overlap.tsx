import type { Contrasted } from "../../../../view/contrasted.ts";
import { figure } from "../../../../query/count.ts";
import styles from "./Overlap.module.css";

/** How far two sides overlap, drawn to scale: a bar for each, lying under one another where both tell the same. */
export function Overlap({ contrasted: { names, lists } }: { contrasted: Contrasted }) {
  const [a, b] = [lists.a.length, lists.b.length];
  const [both, against] = [lists.both.length, lists.against.length];
  const shared = both + against;
  if (a + b + shared === 0) return null;
  const width = (n: number) => (n === 0 ? "0px" : `minmax(44px, ${n}fr)`);
  return (
    <figure className={styles.figure}>
      <figcaption className="unseen">
        {figure(a)} only in {names[0]}, {figure(both)} in both, {figure(against)} against each other, {figure(b)} only
        in {names[1]}
      </figcaption>
      <div
        className={styles.overlap}
        style={{ gridTemplateColumns: `auto ${width(a)} ${width(shared)} ${width(b)}` }}
        aria-hidden="true"
      >
        {names.map((name, side) => (
          <span key={name} className={styles.name} style={{ gridRow: side + 1 }}>
            {name}
          </span>
        ))}
        <span className={styles.bar} data-side="a" />
        <span className={styles.bar} data-side="b" />
        {[a, shared, b].map(
          (n, at) =>
            n > 0 && (
              <span key={at} className={styles.number} style={{ gridColumn: at + 2 }}>
                {at === 1 && against > 0 ? `${figure(both)} + ${figure(against)}` : figure(n)}
              </span>
            ),
        )}
      </div>
    </figure>
  );
}
