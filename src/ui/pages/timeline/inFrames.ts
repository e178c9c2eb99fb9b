/** What is done at most once a frame, with what was asked for last. */
export interface InFrames<T> {
  ask: (what: T) => void;
  /** Does now what waits, if anything does. */
  flush: () => void;
  stop: () => void;
}

/** Lets a pointer that moves faster than the screen is drawn ask as often as it likes. */
export function inFrames<T>(act: (what: T) => void): InFrames<T> {
  let frame: number | undefined;
  let wanted: { what: T } | undefined;
  const stop = () => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    frame = wanted = undefined;
  };
  const flush = () => {
    const { what } = wanted ?? {};
    const asked = wanted !== undefined;
    stop();
    if (asked) act(what as T);
  };
  return {
    ask(what) {
      wanted = { what };
      frame ??= requestAnimationFrame(flush);
    },
    flush,
    stop,
  };
}
