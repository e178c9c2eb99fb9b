import type { Evidence } from "../model/dataset.ts";
import type { EntityId, SourceId } from "../model/ids.ts";
import type { DialogWanted, Insets, Notice, Status, Store, Theme } from "./store.ts";

type Panel = "legendOpen" | "inspectorOpen" | "searchOpen" | "helpOpen" | "pictureOpen" | "sheet";

/** What can be done to the status alone: pointing, telling, panels, windows and passages. Nothing of it is kept in a link. */
export function createStatusActions(store: Store) {
  const { getState: get } = store;
  const setStatus = (change: Partial<Status>) => store.setState(({ status }) => ({ status: { ...status, ...change } }));

  return {
    hover: (hovered: EntityId | undefined) => get().status.hovered !== hovered && setStatus({ hovered }),
    tell: (notice: Notice | undefined) => setStatus({ notice }),
    setTheme: (theme: Theme) => setStatus({ theme }),
    setInsets: (insets: Insets) => setStatus({ insets }),
    setUnnamed: (unnamed: NonNullable<Status["unnamed"]>) => setStatus({ unnamed }),
    setZoom: (zoom: number) => get().status.zoom !== zoom && setStatus({ zoom }),
    setDrawing: (drawing: Status["drawing"]) => setStatus({ drawing }),
    setPanel: (change: Partial<Pick<Status, Panel>>) => setStatus(change),
    openDialog: (dialog: DialogWanted | undefined) => setStatus({ dialog }),
    /** Puts the legend where the words of the open scene stand, or the words back. */
    showLegend: (legendInStory: boolean) => setStatus({ legendInStory }),
    embed: () => setStatus({ embedded: true, legendOpen: false, inspectorOpen: false }),
    /** Opens the search, with words in it to go on from; without, closes it. */
    search: (words: string | undefined) => setStatus({ searchOpen: words !== undefined, searchWords: words }),

    openPassage: (source: SourceId, evidence: Evidence) => setStatus({ passage: { source, evidence } }),
    closePassage: () => setStatus({ passage: undefined }),
    addText: (source: SourceId, text: string) => setStatus({ texts: { ...get().status.texts, [source]: text } }),
    forgetTexts: () => setStatus({ texts: {} }),
  };
}
