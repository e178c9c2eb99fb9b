import type { PresentationStore } from "../presentation.ts";
import { takeRoom } from "./room.ts";

let opened: Window | null = null;

/** The address of the speaker window of this tab's presentation. */
export const speakerAddress = (): string => `${location.pathname}?speaker=${takeRoom()}`;

/** Opens the speaker window, or brings it to the front; where the browser does not let the page, says so and offers a link. */
export function openSpeaker(own: PresentationStore): void {
  if (opened && !opened.closed) return opened.focus();
  const address = speakerAddress();
  opened = window.open(address, `parley-speaker-${takeRoom()}`, "popup,width=1280,height=800");
  const text = "The browser did not let the page open the speaker window.";
  own.setState({ note: opened ? undefined : { text, address } });
}
