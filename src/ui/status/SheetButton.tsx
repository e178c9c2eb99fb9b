import { ChevronUp } from "lucide";
import { IconButton } from "../parts/IconButton.tsx";
import { useActions, useSelected } from "../useParley.ts";

/** On a narrow screen: brings up the sheet about what is selected. */
export function SheetButton() {
  const { setPanel } = useActions();
  const chosen = useSelected((state) => state.view.selection.length > 0 || state.view.dispute !== undefined);
  return (
    <IconButton
      icon={ChevronUp}
      size={20}
      label={chosen ? "Open what is selected" : "Open the overview"}
      onClick={() => setPanel({ sheet: "inspector" })}
    />
  );
}
