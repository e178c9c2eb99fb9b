import { Suspense, useState } from "react";
import { App } from "./App.tsx";
import { late } from "./parts/late.ts";
import { LateBoundary } from "./parts/LateBoundary.tsx";
import { Message } from "./stage/Message.tsx";

const SpeakerWindow = late(() => import("./present/speaker/SpeakerWindow.tsx").then((file) => file.SpeakerWindow));

/** The page, or the speaker window of a presentation in another window, where the address names its `room`. */
export function Root({ room }: { room: string | undefined }) {
  const [missed, miss] = useState(false);
  if (room === undefined) return <App />;
  if (missed)
    return (
      <main>
        <Message title="The speaker window did not open" button="Try again" onPress={() => location.reload()}>
          A part of it could not be loaded. Check the connection to where this page came from.
        </Message>
      </main>
    );
  return (
    <LateBoundary onFault={() => miss(true)}>
      <Suspense fallback={null}>
        <SpeakerWindow room={room} />
      </Suspense>
    </LateBoundary>
  );
}
