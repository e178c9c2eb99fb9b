import type { Path } from "../../../model/breach.ts";
import { hintNearest } from "../../../model/nearest.ts";
import type { Knowledge } from "../../../model/knowledge.ts";
import type { Scene } from "../../../model/story.ts";
import { fitView } from "../../fitView.ts";
import { parseLink } from "../../link.ts";
import { shownIn, type Shown } from "../../shown.ts";
import { emptyView, type Lens, type View } from "../../view.ts";
import type { StoryBreach } from "./storyBreach.ts";

/** A scene's view as far as it can be read, what it shows, and what is wrong with it. */
export interface SceneRead {
  view: View;
  /** Through its lens and its focus. */
  shown: Shown;
  breaches: StoryBreach[];
}

/** Every id that a scene may name. */
export const allIds = (k: Knowledge): string[] => [
  ...k.entities.keys(),
  ...k.statements.keys(),
  ...k.disputes.keys(),
  ...k.sources.keys(),
  ...k.dataset.conditions.map(({ id }) => id),
];

/** A breach for an id that is not there, with the one that was most likely meant. */
export const unknownId = (id: string, what: string, path: Path, known: Iterable<string>): StoryBreach => ({
  path,
  message: `there is no ${what} "${id}"`,
  hint: hintNearest(id, known, `the id of ${/^[aeiou]/.test(what) ? "an" : "a"} ${what}`),
});

function checkLens(k: Knowledge, lens: Lens): StoryBreach[] {
  const { entityTypes, relationGroups } = k.dataset.vocabulary;
  const lists = [
    ["entity type", lens.types, entityTypes.map(({ id }) => id)],
    ["relation group", lens.groups, relationGroups.map(({ id }) => id)],
    ["source", lens.sources, [...k.sources.keys()]],
  ] as const;
  return lists.flatMap(([what, ids, known]) =>
    ids.filter((id) => !known.includes(id)).map((id) => unknownId(id, what, ["view"], known)),
  );
}

const hint = "what stands in the address after `#` while the scene's picture is shown";

/** Reads the view of a scene and says what in it can't be read or is not there. */
export function readScene(k: Knowledge, scene: Scene): SceneRead {
  const path = ["view"];
  const whole = (message: string): SceneRead => ({
    view: emptyView,
    shown: shownIn(k, emptyView),
    breaches: [{ path, message, hint, fatal: true }],
  });
  const link = parseLink(scene.view);
  if (!link) return whole("the view is empty");
  if ("problem" in link) return whole(link.problem);
  const { view, missing } = fitView(k, link.view);
  const known = allIds(k);
  const other = link.dataset !== undefined && link.dataset !== k.dataset.id;
  return {
    view,
    shown: shownIn(k, view),
    breaches: [
      ...(other ? [{ path, message: `the view leads to the dataset "${link.dataset}"`, hint: "a view without `d=`" }] : []),
      ...(view.story ? [{ path, message: "the view leads into a story", hint: "a view without `st=`" }] : []),
      ...missing.map((id) => ({ ...unknownId(id, "thing", path, known), message: `the view names "${id}", which is not there` })),
      ...checkLens(k, view.lens),
    ],
  };
} // prettier-ignore
