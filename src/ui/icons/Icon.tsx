import { createElement } from "react";
import type { IconNode } from "lucide";

/** A pictogram as drawn lines in the colour of the text; always decoration beside words or a label. */
export function Icon({ node, size = 16, width = 1.75 }: { node: IconNode; size?: number; width?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={width}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <Strokes node={node} />
    </svg>
  );
}

/** The shapes of a pictogram, to be put into an svg of one's own. */
export const Strokes = ({ node }: { node: IconNode }) =>
  node.map(([tag, attributes], at) => createElement(tag, { key: at, ...attributes }));
