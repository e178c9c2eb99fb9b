/** The longest that a picture waits for the page to have nothing more urgent to do, in ms. */
const patience = 200;

const idle = () =>
  new Promise<void>((done) =>
    "requestIdleCallback" in globalThis
      ? requestIdleCallback(() => done(), { timeout: patience })
      : setTimeout(done, 0),
  );

let turn: Promise<unknown> = Promise.resolve();

/** Does one piece of drawing after another, each when the page has nothing more urgent to do; one that fails holds up none. */
export function inTurn<T>(draw: () => T | Promise<T>): Promise<T> {
  const next = turn.then(idle).then(draw);
  turn = next.catch(() => {});
  return next;
}
