import { Ellipsis } from "lucide";
import type { Story } from "../../model/story.ts";
import { Icon } from "../icons/Icon.tsx";
import { MenuButton } from "../parts/MenuButton.tsx";
import { useStoryTools } from "./useStoryTools.ts";

interface Props {
  story: Story;
  own: boolean;
  /** The scene that is open, by its place from 0. */
  scene?: number;
  side?: "above" | "below";
}

/** What can be done with a story besides telling it: copy, hand out, share, save, remove. */
export function StoryMenu({ story, own, scene, side = "above" }: Props) {
  const items = useStoryTools(story, own, scene);
  return (
    <MenuButton label={`More for “${story.title}”`} items={items} side={side}>
      <Icon node={Ellipsis} />
    </MenuButton>
  );
}
