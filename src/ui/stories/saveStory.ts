import type { Knowledge } from "../../model/knowledge.ts";
import type { Story } from "../../model/story.ts";

/** Saves a story as a YAML file of its own, with what it is made on. */
export async function saveStory(k: Knowledge, story: Story): Promise<void> {
  const [{ writeStoryFile }, { stampStory }] = await Promise.all([
    import("../../formats/storyFile.ts"),
    import("../../view/story/storyBasis.ts"),
  ]);
  const text = writeStoryFile(stampStory(k, { ...story, dataset: k.dataset.id }));
  const url = URL.createObjectURL(new Blob([text], { type: "application/yaml" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = `${story.id}.yaml`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
