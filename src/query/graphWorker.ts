import { carryOut, type GraphMessage, type GraphTask } from "./graphTask.ts";

/** How a worker answers; the types of a page, which hold here too, would ask for an origin. */
interface Answering {
  postMessage(message: GraphMessage, transfer: Transferable[]): void;
}

const page = globalThis as unknown as Answering;

globalThis.addEventListener("message", ({ data }: MessageEvent<GraphTask>) =>
  carryOut(data, (message, handedOver) => page.postMessage(message, handedOver)),
);
