/** Whether the reader asked for less motion. */
export const wantsStillness = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

const easeOut = (t: number): number => 1 - (1 - t) ** 3;

/**
 * Calls `step` with 0 to 1, easing out, once a frame for `duration` ms, and returns the way to stop. Under reduced
 * motion, or where the page is hidden and has no frames, it calls `step(1)` at once.
 */
export function animate(duration: number, step: (share: number) => void): () => void {
  if (duration <= 0 || wantsStillness() || document.hidden) {
    step(1);
    return () => {};
  }
  const start = performance.now();
  let frame = requestAnimationFrame(function tick(now) {
    const share = Math.min(1, Math.max(0, (now - start) / duration));
    if (share < 1) frame = requestAnimationFrame(tick);
    step(easeOut(share));
  });
  return () => cancelAnimationFrame(frame);
}
