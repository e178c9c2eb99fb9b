import { isAstray } from "../../state/isAstray.ts";
import { findStory } from "../../state/selectTold.ts";
import { startOf } from "../../view/story/startOf.ts";
import type { Parley } from "../useParley.ts";
import type { Command } from "./keys/commandOf.ts";
import type { PresentationStore } from "./presentation.ts";
import type { Screen } from "./screen.ts";
import { scrollStage } from "./scrollStage.ts";

/** What a presentation is run with. */
export interface Stage extends Parley {
  own: PresentationStore;
  screen: Screen;
  openSpeaker: () => void;
  switchTheme: () => void;
}

/** Whether something lies on the scene or stands in its place: a panel of evidence, another selection, another camera. */
export function isAway({ store }: Parley): boolean {
  const state = store.getState();
  return isAstray(state) || state.status.inspectorOpen || state.status.passage !== undefined;
}

/** Shows the scene again as it was made. */
export function returnToScene({ store, actions, own }: Stage): void {
  const { story } = store.getState().view;
  own.setState({ sources: false });
  actions.setPanel({ inspectorOpen: false, sheet: undefined });
  if (story) actions.goTo(story);
}

/** Shows the page again with the story open at the place that was presented. */
function leavePresenting({ actions, screen }: Stage): void {
  if (screen.isFull()) screen.leave();
  actions.leavePresenting();
}

/** Goes to a scene by its place from 0, at its beginning; false where the story has none. */
export function goToScene({ store, actions, own }: Stage, scene: number): boolean {
  const state = store.getState();
  const at = state.view.story;
  const story = at && findStory(state, at.id);
  const place = story && startOf(story, scene, at);
  own.setState({ blank: undefined, sources: false });
  return place !== undefined && actions.goTo(place);
}

const lastOf = ({ store }: Stage): number => {
  const state = store.getState();
  const { story } = state.view;
  return ((story && findStory(state, story.id)?.scenes.length) ?? 1) - 1;
};

function step({ actions, own }: Stage, by: 1 | -1): void {
  if (own.getState().blank) return own.setState({ blank: undefined });
  own.setState({ sources: false });
  if (!actions.step(by))
    own.setState({ said: by === 1 ? "This is the end of the story." : "This is the first scene." });
}

/** A loop goes on by itself when nobody has done anything for so long, in ms. */
const patience = 60_000;

/** Somebody does something: a loop waits for them. */
export function noteInput(own: PresentationStore): void {
  const { loop, play } = own.getState();
  if (loop && play !== "off") own.setState({ play: "waiting", waitsUntil: Date.now() + patience });
}

/** Closes what lies uppermost, one thing at a time; in the end the presentation itself. */
function escape(stage: Stage): void {
  const { own, store, actions } = stage;
  const { help, overview, typed, note, blank, sources } = own.getState();
  if (help) own.setState({ help: false });
  else if (overview) own.setState({ overview: false });
  else if (typed !== "") own.setState({ typed: "" });
  else if (note) own.setState({ note: undefined });
  else if (blank) own.setState({ blank: undefined });
  else if (store.getState().status.passage) actions.closePassage();
  else if (sources) own.setState({ sources: false });
  else if (isAway(stage)) returnToScene(stage);
  else leavePresenting(stage);
}

const goTyped = (stage: Stage): void => {
  const { typed } = stage.own.getState();
  if (!goToScene(stage, Number(typed) - 1))
    stage.own.setState({ said: `There is no scene ${typed}; the last one is ${lastOf(stage) + 1}.` });
};

/** Does what a key, a button or the speaker asks for. */
export function runCommand(stage: Stage, command: Command): void {
  const { own, screen } = stage;
  const { typed, blank, overview, help, play, loop } = own.getState();
  if (command.do !== "play" && command.do !== "loop") noteInput(own);
  if (command.do === "type") return own.setState({ typed: (typed + command.digit).slice(-3), said: "" });
  if (command.do === "untype") return own.setState({ typed: typed.slice(0, -1) });
  own.setState({ said: "" });
  if (command.do === "escape") return escape(stage);
  if (command.do === "enter") goTyped(stage);
  own.setState({ typed: "" });
  switch (command.do) {
    case "step":
      return step(stage, command.by);
    case "scroll":
      return scrollStage(command.by);
    case "first":
      return void goToScene(stage, 0);
    case "last":
      return void goToScene(stage, lastOf(stage));
    case "back":
      return returnToScene(stage);
    case "overview":
      return own.setState({ overview: !overview, help: false, blank: undefined });
    case "help":
      return own.setState({ help: !help, overview: false });
    case "blank":
      return own.setState({ blank: blank === command.colour ? undefined : command.colour });
    case "play":
      return own.setState({ play: play === "on" ? "off" : "on" });
    case "loop":
      return own.setState({ play: loop ? "off" : "on", loop: !loop });
    case "full":
      return screen.toggle();
    case "speaker":
      return stage.openSpeaker();
    case "theme":
      return stage.switchTheme();
    case "leave":
      return leavePresenting(stage);
  }
}
