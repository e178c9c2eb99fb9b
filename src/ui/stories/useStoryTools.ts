import type { Story } from "../../model/story.ts";
import type { MenuItem } from "../parts/MenuButton.tsx";
import { useActions, useKnowledge } from "../useParley.ts";
import { saveStory } from "./saveStory.ts";
import { useDesk } from "./useDesk.ts";

/** What can be done with a story besides telling it. */
export function useStoryTools(story: Story, own: boolean, scene?: number): MenuItem[] {
  const k = useKnowledge();
  const { goTo, tell, openDialog, setPage } = useActions();
  const desk = useDesk();
  const fault = () => tell({ kind: "error", text: "The story could not be saved as a file. Try again." });
  return [
    { label: "Share or embed", onPress: () => openDialog({ kind: "share", story: story.id, scene }) },
    { label: "Hand out", onPress: () => openDialog({ kind: "handout", story: story.id, scene }) },
    {
      label: own ? "Make a copy" : "Edit a copy",
      onPress: () =>
        desk(({ copy }) => {
          const id = copy(story.id);
          if (id !== undefined) goTo({ id, scene: scene ?? 0 });
        }),
    },
    { label: "Save as a file", onPress: () => void saveStory(k, story).catch(fault) },
    ...(scene === undefined ? [] : [{ label: "All stories", onPress: () => setPage("stories") }]),
    ...(own
      ? [
          {
            label: "Remove the story",
            onPress: () =>
              desk(({ remove }) => {
                remove(story.id);
                setPage("stories");
              }),
          },
        ]
      : []),
  ];
}
