/**
 * Runs inside a page: moves the graph by the pointer, a step a frame, and gives the times between so many frames, in
 * milliseconds.
 * @param {number} count
 * @returns {Promise<number[]>}
 */
export const recordPanning = (count) => {
  const canvas = document.querySelector("#graph canvas:last-of-type");
  if (!canvas) throw new Error("there is no graph to pan");
  const { left, top } = canvas.getBoundingClientRect();
  /** @param {string} type @param {number} at */
  const send = (type, at) => {
    const place = { clientX: left + 140 + 60 * Math.sin(at / 9), clientY: top + 140 + 60 * Math.cos(at / 9) };
    canvas.dispatchEvent(new MouseEvent(type, { ...place, bubbles: true, cancelable: true, buttons: 1 }));
  };
  return new Promise((resolve) => {
    /** @type {number[]} */
    const times = [];
    let before = performance.now();
    /** @param {number} now */
    const step = (now) => {
      times.push(now - before);
      before = now;
      send("mousemove", times.length);
      if (times.length < count) requestAnimationFrame(step);
      else {
        send("mouseup", times.length);
        resolve(times.slice(2));
      }
    };
    send("mousedown", 0);
    requestAnimationFrame(step);
  });
};

/**
 * Runs inside a page: presses a key, and gives the times between the frames of the time after it, in milliseconds.
 * @param {{ key: string, time: number }} wanted
 * @returns {Promise<number[]>}
 */
export const recordChange = ({ key, time }) =>
  new Promise((resolve) => {
    /** @type {number[]} */
    const times = [];
    const start = performance.now();
    let before = start;
    /** @param {number} now */
    const step = (now) => {
      if (times.length === 0) dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
      times.push(now - before);
      before = now;
      if (now - start < time) requestAnimationFrame(step);
      else resolve(times.slice(1));
    };
    requestAnimationFrame(step);
  });
