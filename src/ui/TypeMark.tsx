import { Hash } from "lucide";
import type { EntityId, EntityType, Shape } from "../model/dataset.ts";
import { getEntity, getTypeOf, type Knowledge } from "../model/knowledge.ts";
import { pictograms } from "../model/pictograms.ts";
import { Strokes } from "./icons/Icon.tsx";
import styles from "./TypeMark.module.css";

const outlines: Record<Shape, string> = {
  circle: "M12 2a10 10 0 1 1 0 20a10 10 0 1 1 0-20z",
  hexagon: "M12 1.6l9 5.2v10.4l-9 5.2l-9-5.2V6.8z",
  square: "M5.5 2.5h13a3 3 0 0 1 3 3v13a3 3 0 0 1-3 3h-13a3 3 0 0 1-3-3v-13a3 3 0 0 1 3-3z",
  diamond: "M12 .9L23.1 12L12 23.1L.9 12z",
};

const insides: Record<Shape, string> = {
  circle: "translate(5.4 5.4) scale(.55)",
  hexagon: "translate(6 6) scale(.5)",
  square: "translate(5.4 5.4) scale(.55)",
  diamond: "translate(6.6 6.6) scale(.45)",
};

interface Face {
  type: EntityType;
  /** A clause's number. */
  number?: string | undefined;
  size?: number;
  /** Filled with ink, as the selected mark in the picture. */
  filled?: boolean;
}

/** The mark of an entity as in the picture: actors solid with a pictogram, things in outline, clauses with their number. */
export function TypeMark({ type, number, size = 18, filled = false }: Face) {
  const solid = type.kind === "party" || type.kind === "person";
  const shown = type.kind === "clause" ? (number ?? "1") : undefined;
  const className = solid ? styles.solid : filled ? styles.filled : styles.outlined;
  return (
    <svg
      className={className}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      style={{ color: `light-dark(${type.colour.light}, ${type.colour.dark})` }}
      aria-hidden="true"
      focusable="false"
    >
      <path className={styles.outline} d={outlines[type.shape]} />
      {shown === undefined ? (
        <g className={styles.inside} transform={insides[type.shape]}>
          <Strokes node={pictograms[type.pictogram] ?? Hash} />
        </g>
      ) : (
        <text className={styles.number} x="12" y="12.4" fontSize={shown.length > 3 ? 8 : shown.length > 2 ? 9.5 : 12}>
          {shown}
        </text>
      )}
    </svg>
  );
}

/** The mark of one entity of a dataset. */
export function EntityMark({ k, id, ...face }: { k: Knowledge; id: EntityId; size?: number; filled?: boolean }) {
  return <TypeMark type={getTypeOf(k, id)} number={getEntity(k, id).number} {...face} />;
}
