import { useEffect } from "react";
import type { Story } from "../../../model/story.ts";
import { findStory } from "../../../state/selectTold.ts";
import { goToScene, isAway, runCommand, type Stage } from "../runCommand.ts";
import type { Report, Wish } from "./messages.ts";
import { openWire } from "./openWire.ts";
import { hearSpeaker } from "./openSpeaker.ts";
import { beganAt, beginAgain, changeRoom, takeRoom } from "./room.ts";

const names = new WeakMap<Story, string>();

/** What the scenes are made from, under a name that changes when the story does. */
function materialOf({ store }: Stage) {
  const state = store.getState();
  const story = state.view.story && findStory(state, state.view.story.id);
  if (!state.knowledge || !story) return undefined;
  const name = names.get(story) ?? Math.random().toString(36).slice(2);
  names.set(story, name);
  return { material: name, dataset: state.knowledge.dataset, story };
}

function reportOf(stage: Stage): Report | undefined {
  const { view } = stage.store.getState();
  const { blank, play, loop } = stage.own.getState();
  const material = materialOf(stage)?.material;
  if (material === undefined || !view.story) return undefined;
  return { material, place: view.story, blank, play, loop, away: isAway(stage), began: beganAt() };
}

function grant(stage: Stage, wish: Wish): void {
  if (wish.do === "go") goToScene(stage, wish.scene);
  else if (wish.do === "restart-clock") beginAgain();
  else runCommand(stage, wish);
}

/** Tells the speaker windows of the presentation how it stands, whenever that changes, and does what they ask. */
export function useStageWire(stage: Stage): void {
  useEffect(() => {
    const id = Math.random().toString(36).slice(2);
    let told = "";
    const tell = (anew: boolean) => {
      const report = reportOf(stage);
      const now = JSON.stringify(report);
      if (!report || (now === told && !anew)) return;
      told = now;
      wire.send({ room: takeRoom(), say: "report", report });
    };
    const wire = openWire((message) => {
      if (message.room !== takeRoom() && !(message.room === "" && message.say === "hello")) return;
      if (message.say === "claim") wire.send({ room: takeRoom(), say: "taken", stage: message.stage });
      else if (message.say === "taken" && message.stage === id) changeRoom();
      else if (message.say === "wish") grant(stage, message.wish);
      else if (message.say === "hello") hearSpeaker(stage.own);
      else return;
      const material = message.say === "hello" && message.material ? materialOf(stage) : undefined;
      if (material) wire.send({ room: takeRoom(), say: "material", ...material });
      tell(true);
    });
    const stops = [stage.store.subscribe(() => tell(false)), stage.own.subscribe(() => tell(false))];
    const leave = () => wire.send({ room: takeRoom(), say: "gone" });
    const back = () => tell(true);
    addEventListener("pagehide", leave);
    addEventListener("pageshow", back);
    wire.send({ room: takeRoom(), say: "claim", stage: id });
    tell(true);
    return () => {
      leave();
      for (const stop of stops) stop();
      removeEventListener("pagehide", leave);
      removeEventListener("pageshow", back);
      wire.close();
    };
  }, [stage]);
}
