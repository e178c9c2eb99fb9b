import type { TargetState } from "../../query/whatIf/targetState.ts";
import type { Marking } from "../marking.ts";

/** How a state is told in the picture: in a word or two, by a sign, and by the outline. */
export interface StateMark extends Pick<Marking, "badge" | "edge"> {
  words: string;
}

/** How each state looks, without a colour: what is not in force has a broken outline. */
export const stateMarks: Readonly<Record<TargetState, StateMark>> = {
  stands: { words: "stands" },
  unsaid: { words: "state not said", badge: "M8 8.5a4 4 0 1 1 5.6 3.7c-1.1.5-1.6 1.3-1.6 2.6M12 20h.01" },
  waits: { words: "waits", edge: "dashed", badge: "M5 12h.01M12 12h.01M19 12h.01" },
  activated: { words: "in effect", edge: "thick", badge: "M8 5l10 7l-10 7z" },
  reinstated: { words: "back", edge: "thick", badge: "M4 9h10a5 5 0 0 1 0 10h-4M8 4l-5 5l5 5" },
  lapsed: { words: "lapsed", edge: "dotted", badge: "M4 12h16" },
  revoked: { words: "revoked", edge: "dotted", badge: "M6 6l12 12M18 6l-12 12" },
  contradicted: { words: "given and taken away", edge: "dashed", badge: "M12 3v12M6 9h12M6 21h12" },
};
