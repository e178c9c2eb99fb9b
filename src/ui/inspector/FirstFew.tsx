import { useState, type ReactNode } from "react";
import { Button } from "../parts/Button.tsx";

interface Props {
  /** How many are shown until asked for more; one more than that is simply shown. */
  few: number;
  /** What the rest is, after its number. */
  of?: string;
  children: readonly ReactNode[];
}

/** A list that starts short and opens on request. */
export function FirstFew({ few, of = "more", children }: Props) {
  const [all, setAll] = useState(false);
  const rest = children.length - few;
  return (
    <>
      <ul>{all || rest <= 1 ? children : children.slice(0, few)}</ul>
      {rest > 1 && (
        <Button look="more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? "Show fewer" : `Show ${rest} ${of}`}
        </Button>
      )}
    </>
  );
}
