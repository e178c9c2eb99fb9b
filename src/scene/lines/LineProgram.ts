import { EdgeProgram, type ProgramInfo } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import type { Line, Mark } from "../stage.ts";
import type { LineData } from "./linePatterns.ts";
import { fragmentShader, lineCorners, vertexShader } from "./lineShaders.ts";

const pack = new DataView(new ArrayBuffer(4));

/** Four numbers from 0 to 1 as the four bytes of one float, as WebGL reads a normalized attribute. */
function packPaint(paint: LineData["paint"]): number {
  for (const [at, part] of paint.entries()) pack.setUint8(at, Math.round(part * 254));
  return pack.getFloat32(0, true);
}

const uniforms = ["u_matrix", "u_viewport", "u_sizeRatio"] as const;

/** An edge program for curves, loops, patterns and arrows, in one instanced draw call. */
export class LineProgram extends EdgeProgram<(typeof uniforms)[number], Mark, Line> {
  getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
    const corners = lineCorners();
    return {
      VERTICES: corners.length,
      VERTEX_SHADER_SOURCE: vertexShader,
      FRAGMENT_SHADER_SOURCE: fragmentShader,
      METHOD: TRIANGLE_STRIP,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        { name: "a_from", size: 2, type: FLOAT },
        { name: "a_to", size: 2, type: FLOAT },
        { name: "a_radii", size: 2, type: FLOAT },
        { name: "a_bend", size: 1, type: FLOAT },
        { name: "a_width", size: 1, type: FLOAT },
        { name: "a_pattern", size: 1, type: FLOAT },
        { name: "a_arrow", size: 1, type: FLOAT },
        { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 3, type: FLOAT }],
      CONSTANT_DATA: corners,
    };
  }

  processVisibleItem(
    edgeIndex: number,
    start: number,
    from: NodeDisplayData,
    to: NodeDisplayData,
    data: EdgeDisplayData & Partial<LineData>,
  ) {
    const { array } = this;
    array[start++] = from.x;
    array[start++] = from.y;
    array[start++] = to.x;
    array[start++] = to.y;
    array[start++] = from.size;
    array[start++] = to.size;
    array[start++] = data.bend ?? 0;
    array[start++] = data.width ?? 1;
    array[start++] = data.pattern ?? 0;
    array[start++] = data.arrow ? 1 : 0;
    array[start++] = packPaint(data.paint ?? [0, 0, 0, 1]);
    array[start] = edgeIndex;
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo) {
    gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, params.matrix);
    gl.uniform2f(uniformLocations.u_viewport ?? null, params.width, params.height);
    gl.uniform1f(uniformLocations.u_sizeRatio ?? null, params.sizeRatio);
  }
}
