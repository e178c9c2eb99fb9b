import type { Knowledge } from "../../model/knowledge.ts";
import type { Story } from "../../model/story.ts";

/** A file needs every title; one that is empty on the desk is written as what it is. */
const titled = (story: Story): Story => ({
  ...story,
  title: story.title || "Untitled story",
  scenes: story.scenes.map((scene) => ({ ...scene, title: scene.title || "Untitled scene" })),
});

/** Saves a story as a YAML file of its own, with what it is made on. */
export async function saveStory(k: Knowledge, story: Story): Promise<void> {
  const [{ writeStoryFile }, { stampStory }] = await Promise.all([
    import("../../formats/storyFile.ts"),
    import("../../view/story/storyBasis.ts"),
  ]);
  const text = writeStoryFile(stampStory(k, titled({ ...story, dataset: k.dataset.id })));
  const url = URL.createObjectURL(new Blob([text], { type: "application/yaml" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = `${story.id}.yaml`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
