import type { MenuItem } from "../parts/MenuButton.tsx";
import { useDesk } from "../stories/useDesk.ts";
import { useActions, useSelected } from "../useParley.ts";

/** What can be made of the view that is shown: a link, a picture, a handout, a scene of a story. */
export function useViewTools(): MenuItem[] {
  const { openDialog, setPanel } = useActions();
  const desk = useDesk();
  const own = useSelected((state) => state.stories);
  const addTo = (title: string, id?: string): MenuItem => ({
    label: title,
    onPress: () =>
      desk(({ addScene, create }) => {
        addScene(id ?? create());
        setPanel({ legendOpen: true });
      }),
  });
  return [
    { label: "Share or embed this view", onPress: () => openDialog({ kind: "share" }) },
    { label: "Hand out as slides, pages or a file", onPress: () => openDialog({ kind: "handout" }) },
    ...own.map(({ id, title }) => addTo(`Add to “${title}”`, id)),
    addTo("Add to a new story"),
    { label: "Draft a story of it", onPress: () => desk(({ draft }) => void draft()) },
  ];
}
