import { NodeProgram, type ProgramInfo } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { markShare } from "./drawMark.ts";
import type { Line, Mark } from "../stage.ts";
import type { MarkAtlas } from "./MarkAtlas.ts";

const vertexShader = /* glsl */ `
attribute vec4 a_id;
attribute vec2 a_position;
attribute float a_size;
attribute float a_cell;
attribute float a_alpha;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_sizeRatio;
uniform float u_across;
varying vec4 v_id;
varying vec2 v_corner;
varying vec2 v_at;
varying float v_alpha;
void main() {
  vec2 centre = (u_matrix * vec3(a_position, 1.0)).xy;
  float half_ = a_size / u_sizeRatio / ${markShare};
  gl_Position = vec4(centre + a_corner * half_ * 2.0 / u_viewport, 0.0, 1.0);
  vec2 cell = vec2(mod(a_cell, u_across), floor(a_cell / u_across));
  v_at = (cell + 0.5 + vec2(a_corner.x, -a_corner.y) * 0.5) / u_across;
  v_corner = a_corner;
  v_alpha = a_alpha;
  v_id = a_id;
}`;

const fragmentShader = /* glsl */ `
precision mediump float;
varying vec4 v_id;
varying vec2 v_corner;
varying vec2 v_at;
varying float v_alpha;
uniform sampler2D u_atlas;
void main() {
#ifdef PICKING_MODE
  if (length(v_corner) > ${markShare} * 1.15) discard;
  gl_FragColor = vec4(v_id.rgb, 1.0);
#else
  gl_FragColor = texture2D(u_atlas, v_at) * v_alpha;
#endif
}`;

/** What the stage says of a mark besides sigma's own display data. */
export interface MarkData {
  cell: number;
  alpha: number;
}

const uniforms = ["u_matrix", "u_viewport", "u_sizeRatio", "u_across", "u_atlas"] as const;

/** A node program that draws each mark as one cell of an atlas: shape, pictogram or number, and halo in one quad. */
export function createMarkProgram(atlas: () => MarkAtlas) {
  return class MarkProgram extends NodeProgram<(typeof uniforms)[number], Mark, Line> {
    private texture: WebGLTexture | null = null;
    private loaded: { atlas: MarkAtlas; version: number } | undefined;

    getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
      return {
        VERTICES: 4,
        VERTEX_SHADER_SOURCE: vertexShader,
        FRAGMENT_SHADER_SOURCE: fragmentShader,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS: uniforms,
        ATTRIBUTES: [
          { name: "a_position", size: 2, type: FLOAT },
          { name: "a_size", size: 1, type: FLOAT },
          { name: "a_cell", size: 1, type: FLOAT },
          { name: "a_alpha", size: 1, type: FLOAT },
          { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 2, type: FLOAT }],
        CONSTANT_DATA: [
          [-1, -1],
          [1, -1],
          [-1, 1],
          [1, 1],
        ],
      };
    }

    processVisibleItem(nodeIndex: number, start: number, data: NodeDisplayData & Partial<MarkData>) {
      const { array } = this;
      array[start++] = data.x;
      array[start++] = data.y;
      array[start++] = data.size;
      array[start++] = data.cell ?? 0;
      array[start++] = data.alpha ?? 1;
      array[start] = nodeIndex;
    }

    setUniforms(params: RenderParams, { gl, uniformLocations, isPicking }: ProgramInfo) {
      gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, params.matrix);
      gl.uniform2f(uniformLocations.u_viewport ?? null, params.width, params.height);
      gl.uniform1f(uniformLocations.u_sizeRatio ?? null, params.sizeRatio);
      gl.uniform1f(uniformLocations.u_across ?? null, atlas().across);
      if (isPicking) return;
      this.load(gl);
      gl.uniform1i(uniformLocations.u_atlas ?? null, 0);
    }

    private load(gl: WebGLRenderingContext | WebGL2RenderingContext): void {
      const current = atlas();
      this.texture ??= gl.createTexture();
      gl.activeTexture(gl.TEXTURE0);
      gl.bindTexture(gl.TEXTURE_2D, this.texture);
      if (this.loaded?.atlas === current && this.loaded.version === current.version) return;
      this.loaded = { atlas: current, version: current.version };
      gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, true);
      gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, current.canvas);
      gl.generateMipmap(gl.TEXTURE_2D);
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR_MIPMAP_LINEAR);
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.LINEAR);
      gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
    }
  };
}
