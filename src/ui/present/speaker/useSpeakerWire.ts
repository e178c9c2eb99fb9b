import { useEffect, useRef, useState } from "react";
import { useParley } from "../../useParley.ts";
import type { Message, Report, Wish } from "../sync/messages.ts";
import { openWire, type Wire } from "../sync/openWire.ts";

/** How often the stage is asked how it stands, in ms; one that does not answer for three times as long is gone. */
const beat = 2000;

/** What a speaker window knows of the stage. */
export interface StageSeen {
  /** "waiting" until a stage has answered, "gone" when it does no longer. */
  state: "waiting" | "here" | "gone";
  report?: Report;
}

/**
 * Keeps a speaker window in step with the stage in its room; an empty room is that of the first stage that answers. Gives what
 * is known of the stage, and the way to ask something of it.
 */
export function useSpeakerWire(room: string): [StageSeen, (wish: Wish) => void] {
  const parley = useParley();
  const [seen, see] = useState<StageSeen>({ state: "waiting" });
  const wire = useRef<{ wire: Wire; room: string } | undefined>(undefined);
  useEffect(() => {
    const { actions } = parley;
    const line = { room, wire: openWire((message) => hear(message)) };
    let heard = 0;
    let had: string | undefined;
    const hello = (material: boolean) => line.wire.send({ room: line.room, say: "hello", material });
    const takeReport = (report: Report) => {
      heard = Date.now();
      if (report.material !== had) hello(true);
      else actions.goTo({ ...report.place, presenting: undefined });
      see({ state: "here", report });
    };
    const hear = (message: Message) => {
      if (line.room === "" && message.say === "report") {
        line.room = message.room;
        history.replaceState(null, "", `?speaker=${message.room}`);
      }
      if (message.room !== line.room) return;
      if (message.say === "report") takeReport(message.report);
      else if (message.say === "material" && message.material !== had) {
        had = message.material;
        actions.open(message.dataset);
        actions.setStories([message.story]);
      } else if (message.say === "gone") see((before) => ({ ...before, state: "gone" }));
    };
    wire.current = line;
    hello(false);
    const timer = setInterval(() => {
      if (heard > 0 && Date.now() - heard > 3 * beat) see((before) => ({ ...before, state: "gone" }));
      hello(false);
    }, beat);
    return () => {
      clearInterval(timer);
      line.wire.close();
    };
  }, [parley, room]);
  const ask = (wish: Wish) => wire.current?.wire.send({ room: wire.current.room, say: "wish", wish });
  return [seen, ask];
}
