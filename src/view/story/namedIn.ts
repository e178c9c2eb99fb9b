import type { Scene, Story } from "../../model/story.ts";
import { entitiesAsked } from "../../query/entitiesAsked.ts";
import { parseLink } from "../link.ts";
import type { View } from "../view.ts";
import { anchorsOf } from "./anchorsOf.ts";
import { idsLinked } from "./markdown.ts";
import { readMarkdown } from "./readMarkdown.ts";

function namedInView({ selection, focus, dispute, question, ledger, told, about, text, lens }: View): string[] {
  const asked = question ? entitiesAsked(question) : [];
  const others = question?.ask === "whatif" ? question.triggers : question?.ask === "compare" ? [question.a, question.b] : []; // prettier-ignore
  return [...selection, focus?.id, dispute, ...asked, ...others, ...(ledger ?? []), ...(told ?? []), about, text, ...lens.sources].filter((id) => id !== undefined); // prettier-ignore
}

const found = new WeakMap<Scene, string[]>();

/** Every id that a scene names, in its view, its words, its evidence and what it draws; each once. */
export function namedInScene(scene: Scene): string[] {
  const known = found.get(scene) ?? findNamed(scene);
  found.set(scene, known);
  return known;
}

function findNamed(scene: Scene): string[] {
  const link = parseLink(scene.view);
  return [
    ...new Set([
      ...(link && !("problem" in link) ? namedInView(link.view) : []),
      ...idsLinked([...readMarkdown(scene.text), ...readMarkdown(scene.notes ?? "")]),
      ...scene.evidence,
      ...(scene.highlight ?? []),
      ...(scene.reveal ?? []).flat(),
      ...(scene.annotations ?? []).flatMap(anchorsOf),
    ]),
  ];
}

/** Every id that a story names; each once. */
export const namedIn = ({ scenes }: Pick<Story, "scenes">): string[] => [...new Set(scenes.flatMap(namedInScene))];
