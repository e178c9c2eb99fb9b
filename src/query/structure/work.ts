/** A computation that gives its progress, from 0 to 1, every now and then, and its result at last; not going on stops it. */
export type Work<T> = Generator<number, T, void>;

/** Does the whole of a computation here and now. */
export function finish<T>(work: Work<T>, report: (progress: number) => void = () => undefined): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    report(value);
  }
}

/** How long a computation may hold up everything else, in milliseconds. */
const slice = 12;

const pause = () => new Promise((resolve) => setTimeout(resolve, 0));

/**
 * Does a computation in slices, so that what else there is to do gets its turn, a word to stop among it; gives undefined
 * where it was stopped.
 */
export async function runInSlices<T>(
  work: Work<T>,
  { report = () => undefined, signal }: { report?: (progress: number) => void; signal?: AbortSignal } = {},
): Promise<T | undefined> {
  let began = performance.now();
  for (;;) {
    if (signal?.aborted) return undefined;
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() - began < slice) continue;
    report(value);
    await pause();
    began = performance.now();
  }
}
