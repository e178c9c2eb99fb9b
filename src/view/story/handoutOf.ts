import type { EntityId, SourceId } from "../../model/ids.ts";
import { getSource, type Knowledge } from "../../model/knowledge.ts";
import type { Scene, Story } from "../../model/story.ts";
import { asKnownOn } from "../../query/timeline/asKnownOn.ts";
import { writeDate } from "../../query/writeDate.ts";
import { describe } from "../describe.ts";
import { shownIn } from "../shown.ts";
import type { View } from "../view.ts";
import { answerOfView } from "./answerOfView.ts";
import { evidenceOfView } from "./evidenceOfView.ts";
import type { Block } from "./markdown.ts";
import { readMarkdown } from "./readMarkdown.ts";
import { sayHighlight } from "./sayHighlight.ts";
import { sceneOf } from "./sceneOf.ts";
import { sourcedOf, type SourcedSentence } from "./sourcedOf.ts";
import type { HandoutTable } from "./tables/table.ts";
import { tablesOf } from "./tables/tablesOf.ts";

/** A scene as every format hands it out. */
export interface HandoutScene {
  id: string;
  title: string;
  text: Block[];
  notes: Block[];
  view: View;
  /** What its picture or its tables show, in a sentence or two. */
  described: string;
  /** As far as the dataset has what it names. */
  scene: Scene;
  /** What is set out in tables; a scene without any is drawn as a picture. */
  tables: HandoutTable[];
  /** Who says what it rests on, in which source and where. */
  evidence: SourcedSentence[];
  /** Ids that it names and the dataset does not have. */
  missing: (EntityId | string)[];
  /** Why its view could not be read. */
  problem?: string;
}

/** A document that scenes rest on. */
export interface HandoutSource {
  id: SourceId;
  tag: string;
  title: string;
  /** What it is and who is known to have written it. */
  summary: string;
  file: string;
  published?: string;
  sha256: string;
}

/** A story as plain data that every format writes in its own way. */
export interface Handout {
  /** The start of its files' names. */
  name: string;
  title: string;
  summary?: string;
  dataset: { id: string; title: string; cutOff: string };
  scenes: HandoutScene[];
  sources: HandoutSource[];
  /** What stands under every picture and page. */
  credit: string;
}

function sceneIn(whole: Knowledge, given: Scene): HandoutScene {
  const { view, scene, missing, problem } = sceneOf(whole, given);
  const k = view.lens.known === undefined ? whole : asKnownOn(whole, view.lens.known);
  const shown = shownIn(k, view);
  const resting = given.evidence.length > 0 ? scene.evidence : evidenceOfView(k, view);
  const { text, notes } = scene;
  return {
    id: scene.id,
    title: scene.title,
    text: readMarkdown(text),
    notes: notes === undefined ? [] : readMarkdown(notes),
    view,
    described: [
      view.question ? answerOfView(k, view, shown).note : describe(k, view, shown),
      sayHighlight(k, scene) ?? [],
    ]
      .flat()
      .join(" "),
    scene,
    tables: tablesOf(k, view),
    evidence: resting.flatMap((id) => {
      const statement = k.statements.get(id);
      return statement ? [sourcedOf(k, statement)] : [];
    }),
    missing,
    ...(problem !== undefined && { problem }),
  };
}

/** The sources of scenes: those of their evidence, and all that a table's scene draws on, in the dataset's order. */
function sourcesOf(k: Knowledge, scenes: readonly HandoutScene[]): HandoutSource[] {
  const told = new Set(scenes.flatMap(({ evidence }) => evidence.flatMap(({ accounts }) => accounts.map((one) => one.source)))); // prettier-ignore
  const all = told.size === 0 || scenes.some(({ tables, evidence }) => tables.length > 0 && evidence.length === 0);
  return k.dataset.sources
    .filter(({ id }) => all || told.has(id))
    .map(({ id }) => {
      const { tag, title, summary, file, published, sha256 } = getSource(k, id);
      return {
        id,
        tag,
        title,
        summary,
        file,
        ...(published !== undefined && { published: writeDate(published) }),
        sha256,
      };
    });
}

/** A name that every file system takes, out of the id of a story. */
const fileName = (id: string): string => id.replace(/[^\w-]+/g, "-").replace(/^-+|-+$/g, "") || "story";

/** Puts a story together for handing out: what each scene says and shows, and who says so in which source. */
export function handoutOf(k: Knowledge, story: Story): Handout {
  const scenes = story.scenes.map((scene) => sceneIn(k, scene));
  const { id, title, cutOff } = k.dataset;
  return {
    name: fileName(story.id),
    title: story.title,
    ...(story.summary !== undefined && { summary: story.summary }),
    dataset: { id, title, cutOff: writeDate(cutOff) },
    scenes,
    sources: sourcesOf(k, scenes),
    credit: `${title} · as of ${writeDate(cutOff)} · made with Parley`,
  };
}
