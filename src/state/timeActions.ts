import { knownDays, stepDay } from "../query/timeline/knownDays.ts";
import type { Lens, TimeWindow } from "../view/view.ts";
import type { Status, Store } from "./store.ts";

/** What can be done about time: the lens's window, the day of which everything is shown as it was known, and playing that. */
export function createTimeActions(store: Store) {
  const { getState: get } = store;
  const setLens = (change: Partial<Pick<Lens, "time" | "known">>) =>
    store.setState(({ view }) => ({ view: { ...view, lens: { ...view.lens, ...change } } }));
  const setStatus = (change: Partial<Status>) => store.setState(({ status }) => ({ status: { ...status, ...change } }));
  const days = () => {
    const { knowledge } = get();
    return knowledge ? knownDays(knowledge) : [];
  };
  let played: string | undefined;

  const show = (known: string | undefined) => {
    played = known;
    setLens({ known });
  };

  return {
    /** Shows only what may have been in a time; undefined shows what was at any time. */
    setTime: (time: TimeWindow | undefined) => setLens({ time }),
    /** Shows everything as known on a day; undefined as known in the end. Whoever chooses a day ends what plays. */
    setKnown(known: string | undefined): void {
      if (get().status.playing === "on") setStatus({ playing: "paused", timing: undefined });
      setLens({ known });
    },
    /** While a time is dragged the address waits; afterwards the drag is one step in the history. */
    holdTime: (held: boolean) =>
      get().status.timing !== (held || undefined) && setStatus({ timing: held || undefined }),

    /** Lets time pass: from the day that is shown, or from the first one where everything is. */
    play(): void {
      const [first] = days();
      if (first === undefined) return;
      setStatus({ playing: "on", timing: true });
      const { known } = get().view.lens;
      show(known === undefined || stepDay(days(), known, 1) === undefined ? first : known);
    },
    /** The next day; after the last one everything is shown again and time stands still. Another day chosen meanwhile ends it too. */
    playOn(): void {
      if (get().status.playing !== "on") return;
      const { known } = get().view.lens;
      const next = known === played ? stepDay(days(), known, 1) : undefined;
      if (known === played) show(next);
      if (next === undefined) setStatus({ playing: undefined, timing: undefined });
    },
    pause: () => setStatus({ playing: "paused", timing: undefined }),
    /** Ends playing and shows everything again. */
    stopPlaying(): void {
      setLens({ known: undefined });
      setStatus({ playing: undefined, timing: undefined });
    },
  };
}
