import { useEffect } from "react";
import { bundledDatasets } from "../sources/bundled.ts";
import type { AppState } from "../state/store.ts";
import { parseLink, writeLink } from "../view/link.ts";
import { emptyView, type View } from "../view/view.ts";
import { openBundled } from "./openBundled.ts";
import { useParley, type Parley } from "./useParley.ts";

interface Wanted {
  dataset?: string | undefined;
  view: View;
  problem?: string;
  /** A dataset that only the reader has, as a file, and what the link wants of it. */
  awaited?: { dataset: string; view: View };
}

/** What a link in the address asks for; a broken one, or one to a dataset that is not here, asks for nothing and says why. */
export function readAddress(hash: string, open?: string): Wanted {
  const link = parseLink(hash);
  if (!link) return { view: emptyView };
  if ("problem" in link) return { view: emptyView, problem: link.problem };
  const { dataset, view } = link;
  if (dataset === undefined || dataset === open || bundledDatasets.some(({ id }) => id === dataset)) return link;
  const problem =
    `The link leads to a dataset, “${dataset}”, that does not come with this explorer. If you have its file, open it ` +
    "again: drop it anywhere on the page, or choose it in the list of datasets.";
  return { view: emptyView, problem, awaited: { dataset, view } };
}

/**
 * Whether going from one view to the other is a step that "back" should undo. Starting to present and ending it are; what is
 * shown in between is not, so that "back" leads to where the presentation began.
 */
const isStep = (now: View, before: View): boolean =>
  now.story?.presenting || before.story?.presenting
    ? now.story?.presenting !== before.story?.presenting
    : isStepBetween(now, before);

const isStepBetween = (now: View, before: View): boolean =>
  now.story?.id !== before.story?.id ||
  now.story?.scene !== before.story?.scene ||
  now.page !== before.page ||
  now.selection.join() !== before.selection.join() ||
  now.dispute !== before.dispute ||
  now.question !== before.question ||
  now.ledger?.join() !== before.ledger?.join() ||
  now.told?.join() !== before.told?.join() ||
  now.text !== before.text ||
  now.about !== before.about ||
  now.focus?.id !== before.focus?.id ||
  now.focus?.hops !== before.focus?.hops;

const addressOf = ({ knowledge, view }: AppState): string => writeLink(knowledge?.dataset.id, view);

/** Follows "back", "forward" and a hash typed by hand. */
function followAddress({ store, actions }: Parley): void {
  const { knowledge } = store.getState();
  const { dataset, view, problem, awaited } = readAddress(location.hash, knowledge?.dataset.id);
  if (awaited) actions.awaitFile(awaited);
  if (problem !== undefined) return actions.tell({ kind: "info", text: problem });
  if (dataset !== undefined && dataset !== knowledge?.dataset.id) void openBundled(actions, dataset, view);
  else actions.setView(view);
}

/**
 * Keeps the address in step with the view: steps make history, the rest replaces; "back" and "forward" restore. A time
 * that is dragged or played is one step, once that is over; going where a link led, once its story has come, is none.
 */
export function useAddress(): void {
  const parley = useParley();
  useEffect(() => {
    const { store } = parley;
    let following = false;
    let later: ReturnType<typeof setTimeout> | undefined;
    const write = (push: boolean) => {
      clearTimeout(later);
      const address = addressOf(store.getState());
      if (address === location.hash) return;
      if (push && !store.getState().status.embedded) history.pushState(null, "", address);
      else history.replaceState(null, "", address);
    };
    const unsubscribe = store.subscribe((now, before) => {
      const held = now.status.timing === true;
      if (held !== (before.status.timing === true) && now.knowledge) return write(!held && !following);
      if (!now.knowledge || now.view === before.view) return;
      if (following || now.knowledge !== before.knowledge) return write(!following && before.knowledge !== undefined);
      const awaited = before.status.awaitedStory !== undefined;
      if (isStep(now.view, before.view)) return write(!awaited);
      if (held) return;
      clearTimeout(later);
      // A page that is loaded again in the middle of a presentation is to be where it was.
      later = setTimeout(() => write(false), now.view.story === before.view.story ? 250 : 0);
    });
    const follow = () => {
      if (addressOf(store.getState()) === location.hash) return;
      following = true;
      followAddress(parley);
      following = false;
    };
    addEventListener("popstate", follow);
    return () => {
      clearTimeout(later);
      unsubscribe();
      removeEventListener("popstate", follow);
    };
  }, [parley]);
}
