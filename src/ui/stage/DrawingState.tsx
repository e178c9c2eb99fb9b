import { useSelected } from "../useParley.ts";
import styles from "./DrawingState.module.css";

/** What is so when the graph cannot be drawn: WebGL is missing, or its picture was lost and comes back. */
export function DrawingState() {
  const drawing = useSelected((state) => state.status.drawing);
  if (drawing === "ok") return null;
  if (drawing === "lost")
    return <output className={styles.lost}>The picture was lost and is being drawn again.</output>;
  return (
    <output className={styles.missing}>
      <b>The graph cannot be drawn here.</b> It needs WebGL 2, which this browser does not give the page; turning on
      hardware acceleration often helps. Everything the graph says stands below in words, and in the tables.
    </output>
  );
}
