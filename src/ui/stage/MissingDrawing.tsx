import { useSelected } from "../useParley.ts";
import styles from "./MissingDrawing.module.css";

/** Says, above the words that stand in for the graph, why it is not drawn. */
export function MissingDrawing() {
  const missing = useSelected((state) => state.status.drawing === "missing" && state.view.page === "graph");
  if (!missing) return null;
  return (
    <output className={styles.missing}>
      <b>The graph cannot be drawn here.</b> It needs WebGL 2, which this browser does not give the page; turning on
      hardware acceleration often helps. Everything the graph says stands below in words, and in the tables.
    </output>
  );
}
