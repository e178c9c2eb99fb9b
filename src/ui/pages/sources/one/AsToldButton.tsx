import { Network } from "lucide";
import type { SourceId } from "../../../../model/ids.ts";
import { useActions, useKnowledge, useSelected } from "../../../useParley.ts";
import { ToolButton } from "../../ToolButton.tsx";

/** Draws the graph of what one source tells, by a lens that hides all others; where that is on, also shows all of them again. */
export function AsToldButton({ id }: { id: SourceId }) {
  const { sources } = useKnowledge().dataset;
  const lens = useSelected((state) => state.view.lens);
  const { setLens, setPage } = useActions();
  const others = sources.map((one) => one.id).filter((one) => one !== id);
  const on = others.length > 0 && !lens.sources.includes(id) && others.every((one) => lens.sources.includes(one));
  const show = () => {
    setLens({ ...lens, sources: others });
    setPage("graph");
  };
  return (
    <>
      {on && (
        <ToolButton icon={Network} label="Show all sources again" onPress={() => setLens({ ...lens, sources: [] })} />
      )}
      <ToolButton
        icon={Network}
        label={others.length > 0 ? "Show the graph as it tells it" : "Show in the graph"}
        onPress={show}
      />
    </>
  );
}
