/**
 * Runs inside a page before its own scripts: leaves the performance mark "first-frame" when the first frame with
 * something drawn by WebGL is handed to the screen. It asks nothing of the page, so any page can be measured with it.
 */
export const markFirstFrame = () => {
  let isDrawn = false;
  const note = () => {
    if (isDrawn) return;
    isDrawn = true;
    // The callback of the next frame runs when this one is done.
    requestAnimationFrame(() => performance.mark("first-frame"));
  };
  const { drawArrays, drawArraysInstanced } = WebGL2RenderingContext.prototype;
  WebGL2RenderingContext.prototype.drawArrays = function (mode, first, count) {
    if (count > 0) note();
    drawArrays.call(this, mode, first, count);
  };
  WebGL2RenderingContext.prototype.drawArraysInstanced = function (mode, first, count, instances) {
    if (instances > 0) note();
    drawArraysInstanced.call(this, mode, first, count, instances);
  };
};
