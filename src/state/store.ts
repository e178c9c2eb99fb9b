import { createStore, type StoreApi } from "zustand/vanilla";
import type { Evidence } from "../model/dataset.ts";
import type { EntityId, SourceId } from "../model/ids.ts";
import type { Knowledge } from "../model/knowledge.ts";
import type { Problem } from "../model/problem.ts";
import type { Story } from "../model/story.ts";
import type { MeasureRuns } from "./measureRun.ts";
import { emptyView, type StoryPlace, type View } from "../view/view.ts";

export type Place = readonly [x: number, y: number];
export type Places = Readonly<Record<EntityId, Place>>;
export type Theme = "system" | "light" | "dark";

/** Something to tell the reader; announced, and shown until dismissed or replaced. */
export interface Notice {
  kind: "info" | "error";
  text: string;
}

export interface Passage {
  source: SourceId;
  evidence: Evidence;
}

export interface Insets {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** A file that did not become a dataset, or a story, and why. */
export interface RefusedFile {
  name: string;
  /** What it was taken for; a dataset where this is left out. */
  what?: "dataset" | "story";
  problems: readonly Problem[];
}

/** How the reader's own stories stand. */
export interface Desk {
  saving: { state: "saving" | "saved" } | { state: "failed"; why: string };
  /** By story, where it has been changed. */
  logs: Readonly<Record<string, { canUndo: boolean; canRedo: boolean }>>;
  /** The title of the story that was removed last, and can be brought back. */
  removed?: string;
}

/** A window over the page that is about the view, a story or one of its scenes, by its place from 0. */
export interface DialogWanted {
  kind: "share" | "handout";
  story?: string | undefined;
  scene?: number | undefined;
}

/** What is never saved. */
export interface Status {
  loading: "loading" | "ready" | "error";
  /** What went wrong, where and what to do, when `loading` is "error". */
  fault?: string;
  notice?: Notice;
  /** The name of the reader's own file that the open dataset comes from. */
  file?: string;
  refused?: RefusedFile;
  /** What the address asked of a dataset that only the reader has: kept until its file is opened. */
  awaited?: { dataset: string; view: View };
  /** The place in a story that a link leads to, while the reader's own stories have not come yet. */
  awaitedStory?: StoryPlace;
  /** Whether the reader's own stories are kept in this browser, and what of each can be taken back; nothing before they have come. */
  desk?: Desk;
  /** What answers in words has been loaded. */
  canAnswer: boolean;
  /** What works out how marks tell of consequences and measures has been loaded. */
  canDress: boolean;
  /** The entity under the pointer or the keyboard cursor. */
  hovered?: EntityId;
  /** The way of the answer under the pointer or the focus, by its rank from 0. */
  traced?: number;
  /** Whether time passes by itself: the lens goes from one day on which something was said to the next. */
  playing?: "on" | "paused";
  /** While a time is dragged or played: the address waits until that is over. */
  timing?: boolean;
  /** What has been measured of the structure of the graph, or is being measured. */
  measures: MeasureRuns;
  /** How far what a question of connection goes over is indexed, 0 to 1, while that runs. */
  indexing?: number | undefined;
  /** How far a layout is, 0 to 1, while one runs. */
  layoutProgress?: number;
  /** Whether there is a move to take back, and one to do again. */
  canUndo: boolean;
  canRedo: boolean;
  /** "missing": no WebGL here; "lost": the picture is being restored. */
  drawing: "ok" | "missing" | "lost";
  /** Which sheet is open on a narrow screen. */
  sheet?: "legend" | "inspector" | "menu";
  /** Whether the legend stands where the words of the open scene would. */
  legendInStory?: boolean;
  /** Which window lies over the page, besides search and help. */
  dialog?: DialogWanted;
  /** Shown in the frame of another site: the stage alone, which leaves the wheel to the site and keeps nothing. */
  embedded?: boolean;
  /** Panels on a wide screen. */
  legendOpen: boolean;
  inspectorOpen: boolean;
  searchOpen: boolean;
  /** What the search starts with. */
  searchWords?: string;
  helpOpen: boolean;
  /** Whether the reader is about to save a picture. */
  pictureOpen: boolean;
  theme: Theme;
  /** Source texts that the reader opened and whose digest was right. */
  texts: Readonly<Record<SourceId, string>>;
  /** The passage that is open in the reader. */
  passage?: Passage;
  /** Pixels of the stage that panels cover, so that nothing just selected lies under one. */
  insets: Insets;
  /** How large the picture is drawn; 1 where the ring's radius is 212 px. Set by the scene. */
  zoom: number;
  /** What the picture of a scene could not name. Set by the scene. */
  unnamed?: { place: StoryPlace; marks: readonly Unnamed[] };
  /** What the zoom buttons ask of the camera; `count` tells one press from the next. */
  cameraCommand?: { do: "in" | "out" | "fit"; count: number };
}

/** A mark that is looked at and whose name found no place in the picture, with what is said of it. */
export interface Unnamed {
  id: EntityId;
  note?: string;
}

export interface AppState {
  /** The document. */
  knowledge?: Knowledge;
  /** The reader's own stories of the open dataset, kept in the browser. */
  stories: readonly Story[];
  /** Where things are; y grows upwards. */
  places: Places;
  /** What the reader chose; in the link and in the history. */
  view: View;
  status: Status;
}

export type Store = StoreApi<AppState>;

/** A store before its dataset has come. */
export const createParleyStore = (): Store =>
  createStore<AppState>(() => ({
    places: {},
    stories: [],
    view: emptyView,
    status: {
      loading: "loading",
      canAnswer: false,
      canDress: false,
      measures: {},
      canUndo: false,
      canRedo: false,
      drawing: "ok",
      legendOpen: true,
      inspectorOpen: true,
      searchOpen: false,
      helpOpen: false,
      pictureOpen: false,
      theme: "system",
      texts: {},
      zoom: 1,
      insets: { top: 0, right: 0, bottom: 0, left: 0 },
    },
  }));
