import type { IconNode } from "lucide";
import { Button } from "../parts/Button.tsx";
import { Icon } from "../icons/Icon.tsx";

/** A button beside the title of a page, with a pictogram and its words. */
export function ToolButton({ icon, label, onPress }: { icon: IconNode; label: string; onPress: () => void }) {
  return (
    <Button look="tool" onClick={onPress}>
      <Icon node={icon} />
      {label}
    </Button>
  );
}
