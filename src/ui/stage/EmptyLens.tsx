import { describe } from "../../view/describe.ts";
import { useActions, useKnowledge, useSelected } from "../useParley.ts";
import { useShown } from "../useShown.ts";
import { Message } from "./Message.tsx";

/** Where the lens lets nothing through: what would fill the picture, and a button that does. */
export function EmptyLens() {
  const k = useKnowledge();
  const { resetLens } = useActions();
  const lens = useSelected((state) => state.view.lens);
  const shown = useShown();
  if (shown.entities.size > 0) return null;
  return (
    <Message title="Nothing passes the lens" button="Show everything" onPress={resetLens}>
      {describe(k, { lens, selection: [] }, shown)}{" "}
      {lens.time || lens.known !== undefined
        ? "Choose another time, or show everything."
        : "Show a kind of thing or a source again in the legend, or show everything."}
    </Message>
  );
}
