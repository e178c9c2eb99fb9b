import type { Knowledge } from "../../../model/knowledge.ts";
import type { Scene } from "../../../model/story.ts";
import { shownIn } from "../../shown.ts";
import type { StoryBreach } from "./storyBreach.ts";
import { idsLinked } from "../markdown.ts";
import { readMarkdown } from "../readMarkdown.ts";
import { allIds, unknownId, type SceneRead } from "./readScene.ts";

function checkText(k: Knowledge, text: string, part: "text" | "notes"): StoryBreach[] {
  const known = allIds(k);
  return idsLinked(readMarkdown(text))
    .filter((id) => !known.includes(id))
    .map((id) => ({
      ...unknownId(id, "thing", [part], known),
      message: `a link leads to "${id}", which is not there`,
    }));
}

function checkEvidence(k: Knowledge, { evidence }: Scene, { view }: SceneRead): StoryBreach[] {
  const open = new Set(shownIn(k, { lens: view.lens }).statements.map(({ id }) => id));
  return evidence.flatMap((id, at): StoryBreach[] => {
    const path = ["evidence", at];
    if (k.entities.has(id))
      return [{ path, message: `"${id}" is an entity, not a statement`, hint: "a statement of it" }];
    if (!k.statements.has(id)) return [unknownId(id, "statement", path, k.statements.keys())];
    if (evidence.indexOf(id) < at) return [{ path, message: `"${id}" stands twice`, hint: "each statement once" }];
    if (open.has(id)) return [];
    return [{ path, message: `the scene's own lens hides "${id}"`, hint: "a lens that lets it through" }];
  });
}

/** What a scene says has to rest on statements that it shows; what says nothing rests on none. */
export function checkWords(k: Knowledge, scene: Scene, read: SceneRead): StoryBreach[] {
  const silent = scene.text.trim() === "";
  const bare = scene.evidence.length === 0;
  return [
    ...(scene.title.trim() === "" ? [{ path: ["title"], message: "the title is empty", hint: "a few words" }] : []),
    ...(!silent && bare ? [{ path: ["evidence"], message: "the text rests on no statement", hint: "the statements that say so" }] : []),
    ...(silent && !bare ? [{ path: ["text"], message: "evidence without a text", hint: "a text, or no evidence" }] : []),
    ...checkText(k, scene.text, "text"),
    ...checkText(k, scene.notes ?? "", "notes"),
    ...checkEvidence(k, scene, read),
  ];
} // prettier-ignore
