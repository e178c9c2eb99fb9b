import { ArrowLeft } from "lucide";
import { useActions } from "../../../useParley.ts";
import { ToolButton } from "../../ToolButton.tsx";

/** The way back to all sources. */
export function AllSourcesButton() {
  const { openTold } = useActions();
  return <ToolButton icon={ArrowLeft} label="All sources" onPress={() => openTold(undefined)} />;
}
