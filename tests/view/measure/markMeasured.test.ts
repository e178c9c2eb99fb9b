import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Findings } from "../../../src/query/structure/measure.ts";
import { measure } from "../../../src/query/structure/measure.ts";
import { colourKey, coloursOf } from "../../../src/view/measure/colourKey.ts";
import { markMeasured } from "../../../src/view/measure/markMeasured.ts";
import { groupTints, plainTint, rampTints } from "../../../src/view/measure/palettes.ts";
import { scoresOf } from "../../../src/view/measure/scoresOf.ts";
import { radiusBy } from "../../../src/view/measure/radiusBy.ts";
import { harbour } from "../../support/harbourAgreement.ts";

const scored = fc
  .array(
    fc.oneof(
      fc.nat(40),
      fc.nat(1000).map((n) => n / 1000),
    ),
    { minLength: 1, maxLength: 30 },
  )
  .map((numbers): Findings => ({
    says: "scores",
    exact: true,
    scores: numbers.toSorted((a, b) => b - a).map((score, at) => ({ entity: `e${at}`, score })),
  }));
const grouped = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 40 }).map((sizes): Findings => ({
  says: "groups",
  groups: sizes
    .toSorted((a, b) => b - a)
    .map((size, group) => Array.from({ length: size }, (_, at) => `g${group}-${at}`)),
}));

describe("sizes that follow a measure", () => {
  test("grow with the score, are alike for equal scores, and stay where a mark can be read and has room", () => {
    fc.assert(
      fc.property(scored, (findings) => {
        const scores = [...scoresOf(findings).values()];
        const sizes = scores.map(radiusBy(scores));
        for (const [at, size] of sizes.entries()) {
          expect(size).toBeGreaterThanOrEqual(8);
          expect(size).toBeLessThanOrEqual(22);
          if (at > 0) expect(Math.sign(sizes[at - 1]! - size)).toBe(Math.sign(scores[at - 1]! - scores[at]!));
        }
      }),
    );
  });

  it("grows less where many have about the greatest score, so that they don't cover one another", () => {
    const few = [...Array<number>(20).fill(30), ...Array<number>(200).fill(1)];
    expect(radiusBy(few)(30)).toBe(22);
    expect(radiusBy([...few, ...Array<number>(60).fill(20)])(30)).toBe(13);
    expect(radiusBy([0, 0])(0)).toBe(8);
  });
});

describe("colours that follow a measure", () => {
  test("never grow lighter where the score grows, and the key says which scores have them", () => {
    fc.assert(
      fc.property(scored, (findings) => {
        const [scores, colours, key] = [scoresOf(findings), coloursOf(findings), colourKey(findings)];
        if (key.by !== "score") throw new Error("scores have a ramp");
        let last = rampTints.length - 1;
        for (const [id, score] of scores) {
          const step = rampTints.indexOf(colours.get(id)!.tint);
          expect(step).toBeLessThanOrEqual(last);
          last = step;
          const { from, to } = key.steps[step]!;
          expect(score).toBeLessThanOrEqual(to * (1 + 1e-9));
          if (step > 0) expect(score).toBeGreaterThanOrEqual(from * (1 - 1e-9));
        }
      }),
    );
  });

  test("tell groups of two or more by letters, each its own, and by colour the eight largest", () => {
    fc.assert(
      fc.property(grouped, (findings) => {
        if (findings.says !== "groups") return;
        const colours = coloursOf(findings);
        const letters = new Map<string, number>();
        for (const [at, group] of findings.groups.entries()) {
          const looks = new Set(group.map((id) => JSON.stringify(colours.get(id))));
          expect(looks.size).toBe(1);
          const look = colours.get(group[0]!);
          expect(look !== undefined).toBe(group.length > 1 && at < 26);
          if (!look) continue;
          expect(letters.has(look.sign!)).toBe(false);
          letters.set(look.sign!, at);
          expect(look.tint).toBe(groupTints[at] ?? plainTint);
        }
        const key = colourKey(findings);
        expect(key.by === "group" && key.groups.length + key.rest).toBe(findings.groups.length);
      }),
    );
  });
});

const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
const linear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
const luminance = (hex: string) => {
  const [r = 0, g = 0, b = 0] = channels(hex).map(linear);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string) => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};
const grounds = { light: "#FBFAF7", dark: "#14161A" } as const;

test.each(["light", "dark"] as const)("letters can be read on the colours of groups, and ramps be seen, on %s ground", (theme) => {
  for (const tint of [...groupTints, plainTint])
    expect(contrast(tint[theme], grounds[theme]), tint[theme]).toBeGreaterThanOrEqual(4.5);
  const ramp = rampTints.map((tint) => contrast(tint[theme], grounds[theme]));
  expect(ramp[0]).toBeGreaterThanOrEqual(3);
  expect(ramp).toEqual(ramp.toSorted((a, b) => a - b));
}); // prettier-ignore

describe("marks", () => {
  const degree = measure(harbour, "degree").findings;
  const communities = measure(harbour, "communities").findings;

  it("take size and colour from two measures at once; clauses show theirs by a thick outline", () => {
    const markings = markMeasured(harbour, harbour.entities.keys(), { sizes: degree, colours: communities });
    expect(markings.get("article-1")).toMatchObject({
      edge: "thick",
      sign: expect.stringMatching(/^[A-Z]$/) as string,
    });
    expect(markings.get("northland")).not.toHaveProperty("edge");
    expect(markings.get("northland")!.size).toBeGreaterThan(markings.get("bystander")!.size!);
  });

  it("that a measure says nothing of are small and plain", () => {
    const bridges = measure(harbour, "bridges").findings;
    const ends = new Set(bridges.says === "bridges" ? bridges.bridges.flatMap(({ from, to }) => [from, to]) : []);
    const other = [...harbour.entities.keys()].find((id) => !ends.has(id))!;
    expect(markMeasured(harbour, [other], { sizes: bridges, colours: bridges }).get(other)).toMatchObject({
      size: 8,
      tint: rampTints[0],
    });
  });
});
