import { isKept } from "../../offline/isKept.ts";
import type { Presentation, PresentationStore } from "../presentation.ts";
import { takeRoom } from "./room.ts";

/** How long a speaker window may take until it says something, in ms. */
const patience = 8000;

let opened: Window | null = null;
let waiting: ReturnType<typeof setTimeout> | undefined;
let answers = false;
let said: Presentation["note"];

/** The address of the speaker window of this tab's presentation. */
export const speakerAddress = (): string => `${location.pathname}?speaker=${takeRoom()}`;

async function explainSilence(): Promise<string> {
  if (location.protocol === "file:")
    return "The speaker window does not answer: this browser keeps the windows of a file on disk apart. Another browser may not.";
  if (await isKept()) return "The speaker window does not answer. Close it, then open it again.";
  return "The speaker window does not answer. It loads the page anew: open it while there is a network, then the network may go.";
}

/** Says on the stage that the speaker window is silent, unless it has spoken by then. */
async function tellSilence(own: PresentationStore): Promise<void> {
  const text = await explainSilence();
  if (answers) return;
  said = { text };
  own.setState({ note: said });
}

/** Opens the speaker window, or brings it to the front; where the browser does not let the page, or the window stays silent, says so. */
export function openSpeaker(own: PresentationStore): void {
  if (opened && !opened.closed && answers) return opened.focus();
  clearTimeout(waiting);
  answers = false;
  const address = speakerAddress();
  opened = window.open(address, `parley-speaker-${takeRoom()}`, "popup,width=1280,height=800");
  const text = "The browser did not let the page open the speaker window.";
  own.setState({ note: opened ? undefined : { text, address } });
  if (opened) waiting = setTimeout(() => void tellSilence(own), patience);
}

/** Notes that the speaker window has said something. */
export function hearSpeaker(own: PresentationStore): void {
  clearTimeout(waiting);
  answers = true;
  if (said && own.getState().note === said) own.setState({ note: undefined });
}
