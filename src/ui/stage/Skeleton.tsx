import styles from "./Skeleton.module.css";

const seats = Array.from({ length: 28 }, (_, at) => {
  const angle = ((at + 0.5) / 28) * 2 * Math.PI;
  return { x: Math.sin(angle) * 100, y: -Math.cos(angle) * 100 };
});

/** The empty table while the dataset is on its way, where the picture will stand. */
export function Skeleton() {
  return (
    <div className={styles.skeleton}>
      <output className="unseen">The dataset is being loaded.</output>
      <svg className={styles.ring} viewBox="-170 -170 340 340" aria-hidden="true" focusable="false">
        {seats.map(({ x, y }) => (
          <circle key={`${x} ${y}`} cx={x} cy={y} r="6.2" />
        ))}
      </svg>
      <span className={styles.left} />
      <span className={styles.right} />
    </div>
  );
}
