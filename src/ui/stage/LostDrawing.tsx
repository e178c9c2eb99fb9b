import { useSelected } from "../useParley.ts";
import styles from "./LostDrawing.module.css";

/** Says that the picture was lost and comes back, while that is so. */
export function LostDrawing() {
  const lost = useSelected((state) => state.status.drawing === "lost");
  return lost ? <output className={styles.lost}>The picture was lost and is being drawn again.</output> : null;
}
