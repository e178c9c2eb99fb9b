import type { Dataset } from "../model/dataset.ts";
import type { EntityId } from "../model/ids.ts";
import { buildKnowledge } from "../model/knowledge.ts";
import type { Question } from "../model/question.ts";
import type { Story } from "../model/story.ts";
import type { Contrast } from "../query/bySource/contrasts.ts";
import { followMeasure, withoutAnswer } from "../view/measure/followMeasure.ts";
import { fitView } from "../view/fitView.ts";
import { askBeside, leadTo } from "../view/leadTo.ts";
import { writeLink } from "../view/link.ts";
import { sceneOf, stepFrom } from "../view/story/sceneOf.ts";
import { findStory } from "./selectTold.ts";
import { questionKey } from "../view/questionKey.ts";
import { partiesOf } from "../view/partiesOf.ts";
import { answerWhenAsked } from "./answerWhenAsked.ts";
import { indexWhenAsked } from "./indexWhenAsked.ts";
import { selectShown } from "./selectShown.ts";
import {
  emptyLens,
  emptyView,
  type Camera,
  type Focus,
  type Asked,
  type HiddenPart,
  type LayoutName,
  type Lens,
  type Page,
  type Parties,
  type StoryPlace,
  type Told,
  type View,
} from "../view/view.ts";
import { createMeasureActions } from "./measureActions.ts";
import { missingNotice } from "./missingNotice.ts";
import { runLayout, stopLayout } from "./runLayout.ts";
import { placesReady } from "./scenePlaces.ts";
import { createPlacesLog } from "./placesLog.ts";
import { createStatusActions } from "./statusActions.ts";
import { createTimeActions } from "./timeActions.ts";
import type { AppState, Desk, Place, RefusedFile, Status, Store } from "./store.ts";

/** Everything that can be done to the state; made once for a store. */
export type Actions = ReturnType<typeof createActions>;

const without = <T>(list: readonly T[], item: T): T[] => list.filter((other) => other !== item);
const toggled = <T>(list: readonly T[], item: T): T[] => (list.includes(item) ? without(list, item) : [...list, item]);

/** Whether a view lies in a story that is not there, or not yet. */
const isAwaited = ({ story: place }: View, state: AppState): boolean =>
  place !== undefined && findStory(state, place.id) === undefined;

/** Whether a view, as of a link, says no more than its place in a story: nothing else, or what the scene there says itself. */
function isPlace({ story: place, ...view }: View, { knowledge: k, stories }: AppState): boolean {
  const scene = place && findStory({ knowledge: k, stories }, place.id)?.scenes[place.scene];
  if (!k || !scene) return false;
  const link = writeLink(undefined, view);
  return link === writeLink(undefined, emptyView) || link === writeLink(undefined, sceneOf(k, scene).view);
}

export function createActions(store: Store) {
  const { getState: get } = store;
  const set = (change: Partial<AppState>) => store.setState(change);
  const setStatus = (change: Partial<Status>) => set({ status: { ...get().status, ...change } });
  /** Changes the view; what of an answer was chosen to be drawn goes with it. */
  const setView = (change: Partial<View>) =>
    set({ view: { ...get().view, ...("question" in change && { drawn: undefined }), ...change } });
  const log = createPlacesLog(store);
  let layoutRun = 0;
  answerWhenAsked(store);
  indexWhenAsked(store);

  /** Lays the graph out anew, in a worker but for the round table; the layout is taken on when its places have come. */
  const layOut = async (layout: LayoutName, turn?: number): Promise<void> => {
    const { knowledge: k, places, view } = get();
    if (!k) return;
    stopLayout();
    const run = ++layoutRun;
    if (layout === "table") return log.change({ ...k.dataset.positions }, layout, turn);
    const report = (layoutProgress: number) => run === layoutRun && setStatus({ layoutProgress });
    try {
      const job = { k, shown: selectShown(k, view), layout, places, centre: view.selection.at(-1) };
      const found = await runLayout(job, report);
      if (found && run === layoutRun && get().knowledge === k) log.change({ ...get().places, ...found }, layout, turn);
    } catch (fault) {
      const text = `The layout could not be made (${String(fault)}). Everything stays where it is.`;
      setStatus({ notice: { kind: "error", text } });
    }
    if (run === layoutRun) setStatus({ layoutProgress: undefined });
  };

  /** Goes to a scene of a story: its view is taken on, its places too; nothing happens where there is no such scene. */
  const goTo = (place: StoryPlace): boolean => {
    const { knowledge: k, stories, view: before } = get();
    const scene = findStory({ knowledge: k, stories }, place.id)?.scenes[place.scene];
    if (!k || !scene) return false;
    const shown = sceneOf(k, scene);
    const at = before.story;
    const stepping = at?.id === place.id && at.scene === place.scene && at.step !== place.step;
    stopLayout();
    layoutRun++;
    const places = placesReady(k, scene);
    const laidOut = places !== undefined || (stepping && before.layout === shown.view.layout);
    set({
      view: { ...shown.view, layout: laidOut ? shown.view.layout : before.layout, story: place },
      ...(places && !stepping && { places }),
    });
    setStatus({ passage: undefined, traced: undefined, hovered: undefined, layoutProgress: undefined });
    if (!laidOut) void layOut(shown.view.layout, 0);
    return true;
  };

  /** Leads to the answer of a question, whatever it asks: to a page, to what is selected, or to the inspector beside the graph. */
  const openQuestion = (question: Question): void => {
    const { view } = get();
    const change = leadTo(view, question);
    setView({ ...change, ...(change.question && followMeasure(change.question, view)) });
    const isInspected = change.question ?? change.dispute ?? change.selection?.[0];
    setStatus({
      passage: undefined,
      traced: undefined,
      hovered: undefined,
      ...(isInspected === undefined ? { sheet: undefined } : { inspectorOpen: true, sheet: "inspector" }),
    });
  };

  return {
    /** Goes to a scene of a story as it was made; false where there is none. */
    goTo,
    /** Goes on in the story by a step or a scene, or back; false at its end. */
    step(by: 1 | -1): boolean {
      const { view, knowledge, stories } = get();
      const story = view.story && findStory({ knowledge, stories }, view.story.id);
      const next = story && view.story && stepFrom(story, view.story, by);
      return next !== undefined && goTo(next);
    },
    /** Shows the page again, with the story open at the scene that was presented. */
    leavePresenting(): void {
      const { story } = get().view;
      if (story) goTo({ ...story, presenting: undefined });
    },
    /** Puts the story away; what is shown stays. */
    leaveStory: () => setView({ story: undefined }),
    /** Says where in a story the view is, without taking anything on from there. */
    placeIn: (story: StoryPlace) => setView({ story }),
    setStories: (stories: readonly Story[]) => set({ stories }),
    setDesk: (desk: Desk | undefined) => setStatus({ desk }),
    /** Goes to the place in a story that a link led to before the story had come. */
    goToAwaited(): boolean {
      const { status, view } = get();
      const place = status.awaitedStory;
      const still = place !== undefined && view.story === place;
      const says = (one: View) => isPlace(one, get());
      const went = still && (says(view) || says({ ...view, camera: undefined })) && goTo(place);
      setStatus({ awaitedStory: undefined });
      return went;
    },
    /** Takes a dataset in, from a reader's `file` or the explorer's own; the view starts afresh, or from `view` as far as the dataset has what it names. */
    open(dataset: Dataset, view: View = emptyView, file?: string): void {
      const k = buildKnowledge(dataset);
      const fitted = fitView(k, view);
      stopLayout();
      log.clear();
      set({ knowledge: k, stories: [], places: { ...dataset.positions }, view: { ...fitted.view, layout: "table" } });
      const still = { playing: undefined, timing: undefined };
      const closed = { ...still, fault: undefined, passage: undefined, refused: undefined, texts: {} };
      setStatus({ ...closed, loading: "ready", file, notice: missingNotice(fitted.missing) ?? get().status.notice });
      if (view.layout !== "table") void layOut(view.layout, 0);
      setStatus({ awaitedStory: isAwaited(view, get()) ? view.story : undefined, desk: undefined });
      if (view.story && isPlace(view, get())) goTo(view.story);
    },
    fail: (fault: string) => setStatus({ loading: "error", fault }),
    /** Tells why a file did not become a dataset; undefined once that is read. */
    refuse: (refused: RefusedFile | undefined) => setStatus({ refused }),
    /** Keeps what a link wants of a dataset that is not here, until its file is opened. */
    awaitFile: (awaited: Status["awaited"]) => setStatus({ awaited }),
    startLoading: () => setStatus({ loading: "loading", fault: undefined }),

    /** Selects one entity, adds it to the selection or takes it out again; undefined selects nothing. */
    select(id: EntityId | undefined, add = false): void {
      const { view } = get();
      const selection = id === undefined ? [] : add ? toggled(view.selection, id) : [id];
      setView({ selection, dispute: undefined, question: undefined });
      setStatus({
        passage: undefined,
        traced: undefined,
        ...(selection.length > 0 && { inspectorOpen: true, sheet: "inspector" }),
      });
    },
    /** Selects several at once, as one step. */
    selectTogether(selection: EntityId[]): void {
      setView({ selection, dispute: undefined, question: undefined });
      setStatus({ passage: undefined, traced: undefined, inspectorOpen: true, sheet: "inspector" });
    },
    openDispute(dispute: string | undefined): void {
      setView({ dispute, selection: [], question: undefined });
      setStatus({ passage: undefined, traced: undefined, ...(dispute && { inspectorOpen: true, sheet: "inspector" }) });
    },
    /** Asks something of the graph, or closes the answer; the picture then shows the whole of it, unless the question only goes on. */
    ask(question: Asked | undefined): void {
      const before = get().view.question;
      const goesOn = question && before && questionKey(question) === questionKey(before);
      const followed = question && followMeasure(question, get().view);
      const asked = question && { ...askBeside(question, goesOn === true), ...followed };
      setView(asked ?? { ...withoutAnswer(get().view), selection: [], dispute: undefined });
      setStatus({ passage: undefined, traced: undefined, hovered: undefined });
      setStatus(question ? { inspectorOpen: true, sheet: "inspector" } : { sheet: undefined });
    },
    openQuestion,
    /** Tells on the page of disputes only of what is about something; undefined tells of all. */
    setAbout: (about: EntityId | undefined) => setView({ about }),
    /** Draws one way of an answer alone, by its rank from 0; undefined draws the best ones again. */
    trace: (traced: number | undefined) => get().status.traced !== traced && setStatus({ traced }),
    setFocus: (focus: Focus | undefined) => setView({ focus }),
    ...createMeasureActions(store),
    /** Goes to a page; the ledger opens for whoever is selected. */
    setPage(page: Page): void {
      const { knowledge: k, view } = get();
      setView({ page, ...(k && page === "ledger" && { ledger: partiesOf(k, view) }) });
    },
    /** Orders and filters the matrix. */
    setMatrix: (chosen: Pick<View, "rows" | "hiddenRoles">) => setView(chosen),
    /** Opens the page of sources for one source, or two beside one another; without, for all of them. */
    openTold(told: Told | undefined): void {
      const { question } = get().view;
      setView({ page: "sources", told, text: undefined, ...(question?.ask === "compare" && { question: undefined }) });
      setStatus({ sheet: undefined });
    },
    /** Sets a text, or a clause of one, against what reports say of it. */
    openText: (text: EntityId) => setView({ page: "sources", text, told: undefined }),
    /** Draws in full only this of two sources that are compared. */
    draw: (drawn: Contrast[] | undefined) => setView({ drawn }),
    openLedger: (ledger: Parties | undefined) => setView({ page: "ledger", ledger }),
    /** Takes a whole view on, as from the history or a link. */
    setView: (view: View) => {
      setStatus({ awaitedStory: isAwaited(view, get()) ? view.story : undefined });
      if (view.story && isPlace(view, get()) && goTo(view.story)) return;
      const { knowledge: k, view: before } = get();
      const { layout } = before;
      const fitted = k ? fitView(k, view) : { view, missing: [] };
      set({ view: { ...fitted.view, layout } });
      const notice = missingNotice(fitted.missing);
      if (notice) setStatus({ notice });
      if (k && layout !== view.layout) void layOut(view.layout, 0);
    },
    setCamera: (camera: Camera | undefined) => setView({ camera }),
    moveCamera: (command: "in" | "out" | "fit") =>
      setStatus({ cameraCommand: { do: command, count: (get().status.cameraCommand?.count ?? 0) + 1 } }),

    /** Hides one entry of the lens, or shows it again. */
    toggleLens<Part extends HiddenPart>(part: Part, id: Lens[Part][number]): void {
      const { lens } = get().view;
      setView({ lens: { ...lens, [part]: toggled<string>(lens[part], id) } });
    },
    ...createTimeActions(store),
    setLens: (lens: Lens) => setView({ lens }),
    resetLens: () => setView({ lens: emptyLens, focus: undefined }),

    /** Goes one step back towards the whole picture; false where there was nothing left to close. */
    stepBack(): boolean {
      const { view, status } = get();
      if (status.layoutProgress !== undefined) return (stopLayout(), true);
      if (status.passage) return (setStatus({ passage: undefined }), true);
      if (view.dispute) return (setView({ dispute: undefined }), true);
      if (view.question)
        return (setView(withoutAnswer(view)), setStatus({ traced: undefined, sheet: undefined }), true);
      if (view.focus) return (setView({ focus: undefined }), true);
      if (view.selection.length > 0) return (setView({ selection: [] }), setStatus({ sheet: undefined }), true);
      if (view.camera) return (setView({ camera: undefined }), true);
      return false;
    },

    /** As `layOut`, with the camera drawn back to see the whole of it. */
    chooseLayout: (layout: LayoutName): Promise<void> => {
      setView({ camera: undefined });
      return layOut(layout);
    },
    stopLayout,
    /** Puts entities somewhere; one undo takes all of them back. */
    place: (moved: Readonly<Record<EntityId, Place>>) => log.change({ ...get().places, ...moved }),
    undo: log.undo,
    redo: log.redo,
    /** When the move that would be taken back or done again was made, as a number to compare. */
    moveTurn: log.turnOf,

    ...createStatusActions(store),
  };
}
