import { figure } from "../../query/count.ts";
import styles from "./Count.module.css";

/** How many there are, after a heading. */
export const Count = ({ n }: { n: number }) => <span className={styles.count}>{figure(n)}</span>;
