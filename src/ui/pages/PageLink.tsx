import type { ReactNode } from "react";
import { writeLink } from "../../view/link.ts";
import { emptyView, type View } from "../../view/view.ts";
import looks from "../parts/looks.module.css";
import { useKnowledge } from "../useParley.ts";

interface Props {
  /** What it leads to, where that is opened in a tab of its own. */
  view: Partial<View>;
  onOpen: () => void;
  className?: string | undefined;
  children: ReactNode;
}

/** A name that opens what a page tells of it, from the top. */
export function PageLink({ view, onOpen, className, children }: Props) {
  const k = useKnowledge();
  return (
    <a
      className={className ? `${looks.name} ${className}` : looks.name}
      href={writeLink(k.dataset.id, { ...emptyView, ...view })}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        onOpen();
        document.getElementById("page-words")?.scrollTo({ top: 0 });
      }}
    >
      {children}
    </a>
  );
}
