import type { Annotation, Scene } from "../../../model/story.ts";
import type { StoryBreach } from "./storyBreach.ts";

function checkReveal({ reveal = [] }: Scene): StoryBreach[] {
  const seen = new Set<string>();
  return reveal.flatMap((step, at): StoryBreach[] => {
    if (step.length === 0)
      return [{ path: ["reveal", at], message: "a step that reveals nothing", hint: "something to reveal" }];
    return step.flatMap((id, place) => {
      const again = seen.has(id);
      seen.add(id);
      return again ? [{ path: ["reveal", at, place], message: `"${id}" is revealed twice`, hint: "each thing once" }] : [];
    });
  });
} // prettier-ignore

const faultOf = (annotation: Annotation): [message: string, hint: string] | undefined => {
  switch (annotation.kind) {
    case "text":
      return annotation.text.trim() === "" ? ["an annotation without words", "a few words"] : undefined;
    case "arrow":
      return annotation.from === annotation.to ? ["an arrow from a thing to itself", "two things"] : undefined;
    case "outline":
      return annotation.around.length === 0 ? ["an outline around nothing", "at least one thing"] : undefined;
  }
};

/** Steps and annotations have to do something. */
export const checkDrawn = (scene: Scene): StoryBreach[] => [
  ...checkReveal(scene),
  ...(scene.annotations ?? []).flatMap((one, at) => {
    const [message, hint] = faultOf(one) ?? [];
    return message === undefined ? [] : [{ path: ["annotations", at], message, hint: hint ?? "" }];
  }),
];
