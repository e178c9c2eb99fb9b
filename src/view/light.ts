import type { EntityId, StatementId } from "../model/ids.ts";

/** What an answer draws attention to; the rest of the picture is faded. */
export interface Light {
  /** Marks at the centre of it. */
  centres: readonly EntityId[];
  /** Further marks in full strength. */
  lit?: readonly EntityId[];
  /** Marks drawn as if they were selected. */
  selected?: readonly EntityId[];
  /** Widths in px of the lines that stand for these statements or arrows. */
  widths: ReadonlyMap<StatementId, number>;
  /** Statements whose lines are fainter and have no words. */
  hints?: ReadonlySet<StatementId>;
  /** Set where a mark under the pointer does not take the attention away. */
  wins?: boolean;
}
