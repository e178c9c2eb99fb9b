import { useState } from "react";
import type { AmongAnswer } from "../../../query/among/findAmong.ts";
import { getEntity } from "../../../model/knowledge.ts";
import { mostInterlocks } from "../../../view/graphAnswer.ts";
import { whyInterlock, whyJoined } from "../../../view/sayAnswer.ts";
import { useKnowledge } from "../../useParley.ts";
import { Steps } from "./Steps.tsx";
import { Way } from "./Way.tsx";

/** What joins several, then who and what is tied to at least two of them, those tied to most first. */
export function AmongWays({ answer }: { answer: AmongAnswer }) {
  const k = useKnowledge();
  const [open, setOpen] = useState<number | undefined>(0);
  const { entities, direct, tree, interlocks } = answer;
  const told = new Set(direct.flatMap(({ statements }) => statements));
  const joining = [...direct, ...tree.hops.filter(({ statements }) => statements.every((one) => !told.has(one)))];
  const toggle = (at: number) => (opened: boolean) => setOpen(opened ? at : undefined);
  return (
    <ol>
      {joining.length > 0 && (
        <Way at={0} title="What joins them" why={whyJoined(answer)} open={open === 0} onToggle={toggle(0)}>
          <Steps steps={joining.map(({ from, to, statements }) => ({ key: `${from} ${to}`, statements }))} />
        </Way>
      )}
      {interlocks.slice(0, mostInterlocks).map((interlock, place) => (
        <Way
          key={interlock.entity}
          at={place + 1}
          rank={place + 1}
          title={getEntity(k, interlock.entity).label}
          why={whyInterlock(k, interlock, entities.length)}
          open={open === place + 1}
          onToggle={toggle(place + 1)}
        >
          <Steps steps={interlock.ties.map(({ to, statements }) => ({ key: to, statements }))} />
        </Way>
      ))}
    </ol>
  );
}
