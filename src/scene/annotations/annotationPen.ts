/** How annotations are drawn, in px: a thin line of ink on the marker pen, words in a box with round corners. */
const pen = { marker: 6, outline: 1.25, arrow: 2, leader: 1, box: 1, corner: 6 };

/** The same for a scale: before an audience all is broader. */
export const annotationPen = (scale: number): typeof pen => ({
  marker: pen.marker * scale,
  outline: pen.outline * scale,
  arrow: pen.arrow * scale,
  leader: pen.leader * scale,
  box: pen.box,
  corner: pen.corner * scale,
});
