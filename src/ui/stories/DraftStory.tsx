import { Presentation } from "lucide";
import { Icon } from "../icons/Icon.tsx";
import { Button } from "../parts/Button.tsx";
import { IconButton } from "../parts/IconButton.tsx";
import { useDesk } from "./useDesk.ts";

const label = "Draft a story";

/** Drafts a short story from the answer that is open, to be edited then. */
export function DraftStory({ look }: { look: "icon" | "tool" | "framed" }) {
  const desk = useDesk();
  const draft = () => desk((one) => void one.draft());
  if (look === "icon") return <IconButton icon={Presentation} label={label} onClick={draft} />;
  return (
    <Button look={look} onClick={draft}>
      <Icon node={Presentation} />
      {label}
    </Button>
  );
}
