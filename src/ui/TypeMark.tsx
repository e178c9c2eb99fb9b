import { Hash } from "lucide";
import type { EntityType, Shape } from "../model/dataset.ts";
import type { EntityId } from "../model/ids.ts";
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

const colourOf = ({ colour }: EntityType) => ({ color: `light-dark(${colour.light}, ${colour.dark})` });

/** The mark of an entity as in the picture: actors solid with a pictogram, things in outline, clauses with their number. */
export function TypeMark({ type, number, size = 18, filled = false }: Face) {
  if (type.kind === "clause") return <NumberMark type={type} number={number ?? "1"} size={size} filled={filled} />;
  const solid = type.kind === "party" || type.kind === "person";
  return (
    <svg
      className={solid ? styles.solid : filled ? styles.filled : styles.outlined}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      style={colourOf(type)}
      aria-hidden="true"
      focusable="false"
    >
      <path className={styles.outline} d={outlines[type.shape]} />
      <g className={styles.inside} transform={insides[type.shape]}>
        <Strokes node={pictograms[type.pictogram] ?? Hash} />
      </g>
    </svg>
  );
}

/** A clause's number in a disc that widens with it, never in letters too small to read. */
function NumberMark({ type, number, size = 18, filled }: Face & { number: string }) {
  const width = Math.max(size, number.length * 6.4 + size * 0.42);
  return (
    <svg
      className={filled ? styles.filled : styles.outlined}
      width={width}
      height={size}
      style={colourOf(type)}
      aria-hidden="true"
      focusable="false"
    >
      <rect
        className={styles.outline}
        x="0.75"
        y="0.75"
        width={width - 1.5}
        height={size - 1.5}
        rx={(size - 1.5) / 2}
      />
      <text className={styles.number} x={width / 2} y={size / 2 + 0.5}>
        {number}
      </text>
    </svg>
  );
}

/** The mark of one entity of a dataset. */
export function EntityMark({ k, id, ...face }: { k: Knowledge; id: EntityId; size?: number; filled?: boolean }) {
  return <TypeMark type={getTypeOf(k, id)} number={getEntity(k, id).number} {...face} />;
}
