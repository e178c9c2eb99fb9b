import type { PresentationStore } from "../presentation.ts";
import { takeRoom } from "./room.ts";

/** How long a speaker window may take until it says something, in ms. */
const patience = 8000;

let opened: Window | null = null;
let waiting: ReturnType<typeof setTimeout> | undefined;
let answers = false;

/** The address of the speaker window of this tab's presentation. */
export const speakerAddress = (): string => `${location.pathname}?speaker=${takeRoom()}`;

const silence = (): string =>
  location.protocol === "file:"
    ? "The speaker window does not answer: this browser keeps the windows of a file on disk apart. Another browser may not."
    : "The speaker window does not answer. It loads the page anew: open it while there is a network, then the network may go.";

/** Opens the speaker window, or brings it to the front; where the browser does not let the page, or the window stays silent, says so. */
export function openSpeaker(own: PresentationStore): void {
  if (opened && !opened.closed && answers) return opened.focus();
  clearTimeout(waiting);
  answers = false;
  const address = speakerAddress();
  opened = window.open(address, `parley-speaker-${takeRoom()}`, "popup,width=1280,height=800");
  const text = "The browser did not let the page open the speaker window.";
  own.setState({ note: opened ? undefined : { text, address } });
  if (opened) waiting = setTimeout(() => own.setState({ note: { text: silence() } }), patience);
}

/** Notes that the speaker window has said something. */
export function hearSpeaker(own: PresentationStore): void {
  clearTimeout(waiting);
  answers = true;
  if (own.getState().note?.text === silence()) own.setState({ note: undefined });
}
