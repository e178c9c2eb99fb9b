import { Suspense, useEffect, useMemo, useRef, type ReactNode } from "react";
import { isClause, type Knowledge } from "../../model/knowledge.ts";
import { isTold } from "../../view/timeline/timeWords.ts";
import { nameInSentence } from "../../query/sentence.ts";
import { questionKey } from "../../view/questionKey.ts";
import type { View } from "../../view/view.ts";
import { focusInspector } from "../focusInspector.ts";
import { late } from "../parts/late.ts";
import { LateBoundary } from "../parts/LateBoundary.tsx";
import { Sheet } from "../parts/Sheet.tsx";
import { useActions, useKnowledge, useSelected } from "../useParley.ts";
import { QuestionPanel } from "./answer/QuestionPanel.tsx";
import { ClauseInspector } from "./clause/ClauseInspector.tsx";
import { EntityInspector } from "./EntityInspector.tsx";
import { Overview } from "./Overview.tsx";
import { roleAsked } from "./role/roleAsked.ts";
import { SelectionList } from "./SelectionList.tsx";

const DisputePanel = late(() => import("./dispute/DisputePanel.tsx").then((file) => file.DisputePanel));
const RoleInspector = late(() => import("./role/RoleInspector.tsx").then((file) => file.RoleInspector));
const NotYet = late(() => import("./later/NotYet.tsx").then((file) => file.NotYet));

const PassageReader = late(() => import("./passage/PassageReader.tsx").then((file) => file.PassageReader));

/** Holds a part of the inspector that comes in a file of its own; where that does not come, the passage is closed and the reader told. */
function Late({ children }: { children: ReactNode }) {
  const { closePassage, tell } = useActions();
  const missed = () => {
    closePassage();
    const text = "What belongs here could not be loaded. Check the connection to where this page came from, then open it again."; // prettier-ignore
    tell({ kind: "error", text });
  };
  return (
    <LateBoundary onFault={missed}>
      <Suspense fallback={null}>{children}</Suspense>
    </LateBoundary>
  );
}

type Chosen = Pick<View, "dispute" | "question" | "selection">;

const backTo = (k: Knowledge, { dispute, question, selection }: Chosen): string => {
  const [id] = selection;
  if (question) return "the answer";
  if (dispute !== undefined) return "the dispute";
  if (id === undefined) return "the overview";
  return selection.length > 1 ? "the selection" : nameInSentence(k, id);
};

/** The page of the inspector for what is selected. */
function Subject({ dispute, question, selection }: Chosen) {
  const k = useKnowledge();
  const onMatrix = useSelected((state) => state.view.page === "matrix");
  const [id] = selection;
  if (question) return <QuestionPanel question={question} />;
  if (dispute !== undefined)
    return <Late>{k.disputes.has(dispute) ? <DisputePanel id={dispute} /> : <NotYet dispute={dispute} />}</Late>;
  const role = onMatrix ? roleAsked(k, selection) : undefined;
  if (role)
    return (
      <Late>
        <RoleInspector asked={role} />
      </Late>
    );
  if (id === undefined) return <Overview />;
  if (selection.length > 1) return <SelectionList ids={selection} />;
  if (!isTold(k, id))
    return (
      <Late>
        <NotYet entity={id} />
      </Late>
    );
  return isClause(k, id) ? <ClauseInspector id={id} /> : <EntityInspector id={id} />;
}

/** Keeps the focus inside: a link that led elsewhere leaves it on the new title, a closed passage on its chip. */
function useFocusWithin(subject: string, reading: boolean) {
  const chip = useRef<Element | null>(null);
  const before = useRef(subject);
  useEffect(() => {
    if (before.current === subject) return;
    before.current = subject;
    document.querySelector("#inspector [data-scroll]")?.scrollTo({ top: 0 });
    if (document.activeElement === document.body) focusInspector();
  }, [subject]);
  useEffect(() => {
    if (!reading) return;
    return () => {
      const { current } = chip;
      setTimeout(() => current instanceof HTMLElement && current.isConnected && current.focus());
    };
  }, [reading]);
  return (event: { target: EventTarget }) => {
    if (!reading && event.target instanceof Element) chip.current = event.target;
  };
}

/** The sheet on the right: what is selected, what is disputed, what is asked, or what the dataset is. */
export function Inspector() {
  const dispute = useSelected((state) => state.view.dispute);
  const question = useSelected((state) => state.view.question);
  return (
    <Sheet side="right" label="Inspector" wide={question ? "answer" : dispute !== undefined}>
      <Inspected />
    </Sheet>
  );
}

/** What the inspector holds, wherever it stands. */
export function Inspected() {
  const k = useKnowledge();
  const dispute = useSelected((state) => state.view.dispute);
  const question = useSelected((state) => state.view.question);
  const selection = useSelected((state) => state.view.selection);
  const passage = useSelected((state) => state.status.passage);
  const subject = question ? questionKey(question) : (dispute ?? selection.join(" "));
  const subjectPage = useMemo(
    () => <Subject dispute={dispute} question={question} selection={selection} />,
    [dispute, question, selection],
  );
  const noteFocus = useFocusWithin(subject, passage !== undefined);
  return (
    <>
      <div hidden={passage !== undefined} onFocus={noteFocus}>
        {subjectPage}
      </div>
      {passage && (
        <Late key={passage.source}>
          <PassageReader passage={passage} back={backTo(k, { dispute, question, selection })} />
        </Late>
      )}
    </>
  );
}
