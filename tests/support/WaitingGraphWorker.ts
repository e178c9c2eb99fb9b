import { carryOut, type GraphMessage, type GraphTask } from "../../src/query/graphTask.ts";

type Heard = { data?: GraphMessage; message?: string };

/** A worker for graph tasks that waits until it is told to `answer`, since Node has none of the page's. */
export class WaitingGraphWorker {
  static made: WaitingGraphWorker[] = [];
  terminated = false;
  private task: GraphTask | undefined;
  private readonly listeners = new Map<string, (event: Heard) => void>();

  constructor() {
    WaitingGraphWorker.made.push(this);
  }

  /** The one that was started last. */
  static latest(): WaitingGraphWorker {
    const worker = WaitingGraphWorker.made.at(-1);
    if (!worker) throw new Error("no worker was started");
    return worker;
  }

  addEventListener(name: string, listener: (event: Heard) => void): void {
    this.listeners.set(name, listener);
  }

  postMessage(task: GraphTask): void {
    this.task = structuredClone(task);
  }

  terminate(): void {
    this.terminated = true;
  }

  say(data: GraphMessage): void {
    this.listeners.get("message")?.({ data });
  }

  /** Does what it was asked; says nothing once it is terminated. */
  answer(): void {
    carryOut(this.task!, (message, handedOver) => {
      if (!this.terminated) this.say(structuredClone(message, { transfer: handedOver }));
    });
  }

  breakDown(message = ""): void {
    this.listeners.get("error")?.({ message });
  }
}
