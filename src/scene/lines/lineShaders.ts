import { loopSize } from "./curve.ts";

/** How many straight pieces draw a curve. */
export const pieces = 16;

/**
 * The geometry of `curve.ts` in the vertex shader, in pixels with y upwards: a ribbon along a quadratic
 * Bezier curve that ends short of both marks, then the triangle of its arrow.
 */
export const vertexShader = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_from;
attribute vec2 a_to;
attribute vec2 a_radii;
attribute float a_bend;
attribute float a_width;
attribute float a_pattern;
attribute float a_arrow;
attribute vec3 a_corner;
uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_sizeRatio;
varying vec4 v_color;
varying float v_along;
varying float v_across;
varying float v_half;
varying float v_pattern;
const float PI = 3.14159265;
vec2 toPixels(vec2 p) { return (u_matrix * vec3(p, 1.0)).xy * u_viewport * 0.5; }
void main() {
  vec2 A = toPixels(a_from);
  vec2 B = toPixels(a_to);
  vec2 radii = a_radii / u_sizeRatio;
  vec2 d = B - A;
  float far = length(d);
  bool loop = far < 0.001;
  float halfWidth = a_width * 0.5;
#ifdef PICKING_MODE
  halfWidth = max(halfWidth, 5.0);
#endif
  float arrow = a_arrow > 0.5 ? 7.0 : 0.0;
  vec2 C = vec2(0.0);
  float total;
  if (loop) {
    total = 2.0 * PI * ${loopSize.toFixed(1)};
    C = A + (radii.x + ${loopSize.toFixed(1)} * 0.6) * vec2(0.70710678);
  } else {
    vec2 middle = (A + B) * 0.5;
    vec2 across = vec2(-d.y, d.x);
    float inward = dot(across, toPixels(vec2(0.5)) - middle) >= 0.0 ? 1.0 : -1.0;
    C = middle + across * a_bend * inward;
    total = (2.0 * far + length(C - A) + length(B - C)) / 3.0;
  }
  float t0 = loop ? 0.0 : min(0.5, (radii.x + 1.0) / total);
  float gap = a_arrow > 0.5 ? 3.0 : 1.0;
  float t2 = loop ? 1.0 : max(0.5, 1.0 - (radii.y + gap) / total);
  float t1 = loop ? 1.0 : max(t0, t2 - arrow / total);
  bool head = a_corner.z > 0.5;
  float t = head ? (a_corner.z > 1.5 ? t2 : t1) : mix(t0, t1, a_corner.x);
  vec2 P; vec2 tangent;
  if (loop) {
    float angle = (0.75 - 2.0 * t) * PI;
    P = C + ${loopSize.toFixed(1)} * vec2(cos(angle), sin(angle));
    tangent = vec2(sin(angle), -cos(angle));
  } else {
    P = (1.0 - t) * (1.0 - t) * A + 2.0 * (1.0 - t) * t * C + t * t * B;
    tangent = normalize((1.0 - t) * (C - A) + t * (B - C) + 0.0001);
  }
  vec2 normal = vec2(-tangent.y, tangent.x);
  float side = a_corner.y;
  float reach = head ? (a_arrow > 0.5 && !loop ? 3.2 * side : 0.0) : side * (halfWidth + 1.0);
  vec2 at = P + normal * reach;
  gl_Position = vec4(at * 2.0 / u_viewport, 0.0, 1.0);
  v_along = (t - t0) * total;
  v_across = head ? 0.0 : side * (halfWidth + 1.0);
  v_half = halfWidth;
  v_pattern = head ? 0.0 : a_pattern;
#ifdef PICKING_MODE
  v_color = a_id;
#else
  v_color = a_color;
#endif
}`;

/** Draws whole lines, dashes (disputed) or round dots (denied), or one of the four lines for two sides; the opacity is already in the colour. */
export const fragmentShader = /* glsl */ `
precision mediump float;
varying vec4 v_color;
varying float v_along;
varying float v_across;
varying float v_half;
varying float v_pattern;
float stroke(float off, float reach) { return clamp(reach + 0.5 - off, 0.0, 1.0); }
void main() {
#ifdef PICKING_MODE
  gl_FragColor = vec4(v_color.rgb, 1.0);
#else
  float cover = clamp(v_half + 0.5 - abs(v_across), 0.0, 1.0);
  float side = abs(v_across);
  float beat = mod(v_along, 14.0) - 7.0;
  if (v_pattern > 5.5) {
    float slope = (v_half - 1.0) * 0.5;
    float crest = (abs(mod(v_along, 8.0) - 4.0) - 2.0) * slope;
    cover = stroke(abs(v_across - crest) * inversesqrt(1.0 + slope * slope), 0.7);
  } else if (v_pattern > 4.5) {
    cover = stroke(abs(side - v_half + 0.75), 0.6);
  } else if (v_pattern > 3.5) {
    cover = max(stroke(side, 0.5), stroke(length(vec2(beat, v_across)), v_half - 1.4));
  } else if (v_pattern > 2.5) {
    cover = max(stroke(side, 0.5), stroke(abs(beat), 0.6) * cover);
  } else if (v_pattern > 1.5) {
    float at = mod(v_along, 6.0) - 3.0;
    cover = clamp(max(v_half, 1.0) + 0.5 - length(vec2(at, v_across)), 0.0, 1.0);
  } else if (v_pattern > 0.5) {
    float at = mod(v_along, 9.0);
    cover *= clamp(5.5 - at, 0.0, 1.0) * clamp(at + 0.5, 0.0, 1.0);
  }
  gl_FragColor = v_color * cover;
#endif
}`;

/** Corners of the ribbon and of the arrow as one triangle strip: along (0 to 1), side (-1 or 1), 0 ribbon, 1 arrow's foot, 2 its tip. */
export function lineCorners(): number[][] {
  const ribbon = Array.from({ length: pieces + 1 }, (_, i) => [
    [i / pieces, -1, 0],
    [i / pieces, 1, 0],
  ]).flat();
  const foot = [1, -1, 1];
  return [...ribbon, [1, 1, 0], foot, foot, [1, 1, 1], [1, 0, 2]];
}
