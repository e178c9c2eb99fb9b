import { isAnswerable, readyAnswer } from "./readyAnswer.ts";
import { selectKnowledge } from "./selectKnowledge.ts";
import { selectShown } from "./selectShown.ts";
import type { Store } from "./store.ts";

type Shown = ReturnType<typeof selectShown>;

/**
 * Has indexed what a question of connection goes over, when that is asked of a graph so large that it takes a while, and tells in the
 * status how far that is. It stops when something else is asked or shown.
 */
export function indexWhenAsked(store: Store): void {
  let running: { shown: Shown; stopping: AbortController } | undefined;
  const tell = (indexing: number | undefined) => store.setState(({ status }) => ({ status: { ...status, indexing } }));

  const start = async (shown: Shown) => {
    const run = { shown, stopping: new AbortController() };
    running = run;
    tell(0);
    const { knowledge, view } = store.getState();
    const report = (progress: number) => running === run && tell(progress);
    try {
      await readyAnswer(knowledge!, view, { report, signal: run.stopping.signal });
    } catch (fault) {
      if (running !== run) return;
      const text = `This could not be worked out (${fault instanceof Error ? fault.message : String(fault)}).`;
      const notice = { kind: "error" as const, text };
      store.setState((state) => ({
        view: { ...state.view, question: undefined },
        status: { ...state.status, notice },
      }));
    }
    if (running !== run) return;
    running = undefined;
    tell(undefined);
  };

  store.subscribe((state) => {
    const { knowledge, view, status } = state;
    const isReady = !knowledge || isAnswerable(knowledge, view);
    if (isReady && !running) return;
    const shown = isReady ? undefined : selectShown(selectKnowledge(state)!, view);
    if (running?.shown === shown) return;
    running?.stopping.abort();
    running = undefined;
    if (!shown) tell(undefined);
    else if (!status.timing) void start(shown);
  });
}
