import { figure } from "../../query/count.ts";
import { Button } from "./Button.tsx";
import { useActions } from "../useParley.ts";
import styles from "./HiddenStatements.module.css";

/** How many statements that belong on the page the lens leaves out, and the way to see them; nothing where it leaves none out. */
export function HiddenStatements({ count }: { count: number }) {
  const { resetLens } = useActions();
  if (count <= 0) return null;
  return (
    <p className={styles.hidden}>
      {figure(count)} more {count === 1 ? "statement does" : "statements do"} not pass the lens.{" "}
      <Button look="link" className={styles.button} onClick={resetLens}>
        Show everything
      </Button>
    </p>
  );
}
