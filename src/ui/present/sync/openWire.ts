import { readMessage, type Message } from "./messages.ts";

/** A line to the other windows of this browser that show this explorer. */
export interface Wire {
  send: (message: Message) => void;
  close: () => void;
}

/** Opens a line; `heard` gets what other windows send. A browser without such lines gives one that is silent. */
export function openWire(heard: (message: Message) => void): Wire {
  if (typeof BroadcastChannel === "undefined") return { send: () => {}, close: () => {} };
  const channel = new BroadcastChannel("parley-presentation");
  channel.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    const message = readMessage(data);
    if (message) heard(message);
  });
  return {
    // A channel, not a window: it takes no origin.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    send: (message) => channel.postMessage(message),
    close: () => channel.close(),
  };
}
