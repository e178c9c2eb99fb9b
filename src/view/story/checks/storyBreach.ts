import type { Breach } from "../../../model/breach.ts";

/** Something in a story that makes no sense; `fatal` where it can't be shown as it is, so that it has to be mended first. */
export interface StoryBreach extends Breach {
  fatal?: true;
}
