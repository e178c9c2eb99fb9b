import { getEntity } from "../../model/knowledge.ts";
import { writeSentence } from "../../query/sentence.ts";
import type { Told } from "../../state/selectTold.ts";
import { readMarkdown } from "../../view/story/readMarkdown.ts";
import { writePlain } from "../../view/story/markdown.ts";
import { stepsOf } from "../../view/story/sceneOf.ts";
import { useKnowledge } from "../useParley.ts";
import { usePresentation } from "./useStage.ts";

/** What the last step of a scene has shown, in words. */
function useRevealed({ scene, place }: Told): string {
  const k = useKnowledge();
  const step = place.step ?? stepsOf(scene);
  const names = (scene.reveal?.[step - 1] ?? []).map((id) => {
    const statement = k.statements.get(id);
    return statement ? writeSentence(k, statement) : getEntity(k, id).label;
  });
  return `Step ${step} of ${stepsOf(scene)}. ${names.join("; ")}`;
}

/** Tells those who listen of each scene and step. */
export function Announcement({ told }: { told: Told }) {
  const { scene, place, story } = told;
  const blank = usePresentation((own) => own.blank);
  const revealed = useRevealed(told);
  const whole = `Scene ${place.scene + 1} of ${story.scenes.length}. ${scene.title}. ${writePlain(readMarkdown(scene.text))}`;
  const stepped = stepsOf(scene) > 0 && place.step !== 0;
  return (
    <>
      <output className="unseen">{blank ? `The screen is ${blank}. Press B to show the scene again.` : whole}</output>
      <output className="unseen">{stepped ? revealed : ""}</output>
    </>
  );
}
