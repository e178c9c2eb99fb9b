import { useDesk } from "../stories/useDesk.ts";
import { useActions, useSelected } from "../useParley.ts";

/** Something that can be made of the view that is shown. */
export interface ViewTool {
  /** What it becomes; tools that make the same stand in one row. */
  makes: string;
  /** The word on its button, with which its name begins. */
  act: string;
  name: string;
  onPress: () => void;
}

/** What can be made of the view besides words: a picture, a handout, a link, a scene of a story. */
export function useViewTools(): ViewTool[] {
  const { openDialog, setPanel } = useActions();
  const desk = useDesk();
  const own = useSelected((state) => state.stories);
  const onGraph = useSelected(({ view }) => view.page === "graph");
  const add = (id?: string) => () =>
    desk(({ addScene, create }) => {
      addScene(id ?? create());
      setPanel({ legendOpen: true });
    });
  const picture: ViewTool = {
    makes: "Picture (SVG, PNG)",
    act: "Save",
    name: "Save the graph as a picture",
    onPress: () => setPanel({ pictureOpen: true }),
  };
  return [
    ...(onGraph ? [picture] : []),
    {
      makes: "Slides, pages, one file",
      act: "Hand out",
      name: "Hand out as slides, pages or a file",
      onPress: () => openDialog({ kind: "handout" }),
    },
    {
      makes: "Link or frame",
      act: "Share",
      name: "Share or embed this view",
      onPress: () => openDialog({ kind: "share" }),
    },
    { makes: "New story", act: "Add", name: "Add to a new story", onPress: add() },
    { makes: "New story", act: "Draft", name: "Draft a story of it", onPress: () => desk(({ draft }) => void draft()) },
    ...own.map(({ id, title }) => ({ makes: `“${title}”`, act: "Add", name: `Add to “${title}”`, onPress: add(id) })),
  ];
}
