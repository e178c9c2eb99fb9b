import type { Dataset } from "../../../model/dataset.ts";
import type { Story } from "../../../model/story.ts";
import type { StoryPlace } from "../../../view/view.ts";
import type { Command } from "../keys/commandOf.ts";
import type { Presentation } from "../presentation.ts";

/** How a presentation stands. */
export interface Report extends Pick<Presentation, "blank" | "play" | "loop"> {
  /** Names what the scenes are made from, so that a speaker window knows whether it has that. */
  material: string;
  place: StoryPlace;
  /** Whether the stage shows something else than the scene. */
  away: boolean;
  /** When it began, in ms since 1970. */
  began: number;
}

/** What a speaker window asks of the stage. */
export type Wish = Command | { do: "go"; scene: number } | { do: "restart-clock" };

/** What goes between a stage and its speaker windows; `room` keeps presentations apart. */
export type Message = { room: string } & (
  | { say: "report"; report: Report }
  /** What the scenes are made from, so that a speaker window needs nothing from anywhere else. */
  | { say: "material"; material: string; dataset: Dataset; story: Story }
  /** The stage has been left or closed. */
  | { say: "gone" }
  /** A stage asks whether another one is in its room, and that one answers. */
  | { say: "claim" | "taken"; stage: string }
  /** A speaker window asks how the presentation stands, and perhaps for its material. */
  | { say: "hello"; material: boolean }
  | { say: "wish"; wish: Wish }
);

const sayings: readonly string[] = [
  "report",
  "material",
  "gone",
  "claim",
  "taken",
  "hello",
  "wish",
] satisfies Message["say"][];

/** A message, where something that came is one. */
export function readMessage(data: unknown): Message | undefined {
  const { room, say } = (typeof data === "object" && data !== null ? data : {}) as Partial<Message>;
  return typeof room === "string" && say !== undefined && sayings.includes(say) ? (data as Message) : undefined;
}
