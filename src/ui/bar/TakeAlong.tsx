import { Share } from "lucide";
import { Icon } from "../icons/Icon.tsx";
import { MenuButton } from "../parts/MenuButton.tsx";
import { useTakeAlong } from "./useTakeAlong.ts";

/** The menu of what can be made of the view that is shown. */
export function TakeAlong() {
  return (
    <MenuButton label="Take this view along" items={useTakeAlong()}>
      <Icon node={Share} />
    </MenuButton>
  );
}
