let tell = () => {};

/** Through once the first picture is drawn, or can't be, and the page has nothing else to do: the time for what nobody has asked for yet. */
export const firstPicture = new Promise<void>((resolve) => {
  tell = resolve;
});

const whenIdle = (run: () => void) =>
  "requestIdleCallback" in window ? requestIdleCallback(run, { timeout: 2000 }) : setTimeout(run, 500);

/** Says that the scene has been set up; its first frame is handed to the screen by the next one but one. */
export const noteFirstPicture = () => void requestAnimationFrame(() => requestAnimationFrame(() => whenIdle(tell)));
