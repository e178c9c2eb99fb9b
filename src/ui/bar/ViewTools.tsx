import { Share } from "lucide";
import { Icon } from "../icons/Icon.tsx";
import { MenuButton } from "../parts/MenuButton.tsx";
import { useViewTools } from "./useViewTools.ts";

/** The menu of what can be made of the view that is shown. */
export function ViewTools() {
  return (
    <MenuButton label="Take this view along" items={useViewTools()}>
      <Icon node={Share} />
    </MenuButton>
  );
}
