import { useState } from "react";
import type { PathsAnswer } from "../../../query/paths/findPaths.ts";
import { namePath, whyPath } from "../../../view/sayAnswer.ts";
import { useKnowledge } from "../../useParley.ts";
import { Steps } from "./Steps.tsx";
import { Way } from "./Way.tsx";

/** The paths between two, best first; the best one is open. */
export function PathWays({ answer }: { answer: PathsAnswer }) {
  const k = useKnowledge();
  const [open, setOpen] = useState<number | undefined>(0);
  return (
    <ol>
      {answer.paths.map((path, at) => (
        <Way
          key={path.entities.join(" ")}
          at={at}
          rank={at + 1}
          title={namePath(k, path)}
          why={whyPath(k, path)}
          open={open === at}
          onToggle={(opened) => setOpen(opened ? at : undefined)}
        >
          <Steps steps={path.hops.map(({ to, statements }) => ({ key: to, statements }))} />
        </Way>
      ))}
    </ol>
  );
}
