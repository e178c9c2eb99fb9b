import { describe, expect, it } from "vitest";
import { measure } from "../../../src/query/structure/measure.ts";
import { sayFollowed } from "../../../src/view/measure/sayFollowed.ts";
import { followMeasure } from "../../../src/view/measure/followMeasure.ts";
import { lightMeasured } from "../../../src/view/measure/lightMeasured.ts";
import { measuresWanted } from "../../../src/view/measure/measuresWanted.ts";
import { sayMeasured, sayOver } from "../../../src/view/measure/sayMeasured.ts";
import { shownIn } from "../../../src/view/shown.ts";
import { emptyLens, emptyView, type View } from "../../../src/view/view.ts";
import { harbour } from "../../support/harbourAgreement.ts";

const shown = shownIn(harbour, emptyView);
const asks = (name: Parameters<typeof measure>[1]) => ({ ask: "measure", measure: name }) as const;

describe("what a measure says in a sentence", () => {
  it("names the first three of a score, and counts groups, bridges and articulation points", () => {
    expect(sayMeasured(harbour, measure(harbour, "degree"))).toMatch(/^[A-Z].+ \(\d+\) comes first, then .+ \(\d+\) and .+ \(\d+\)\.$/); // prettier-ignore
    expect(sayMeasured(harbour, measure(harbour, "communities"))).toMatch(/modularity is 0\.\d+/);
    expect(sayMeasured(harbour, measure(harbour, "components"))).not.toContain("modularity");
    expect(sayMeasured(harbour, measure(harbour, "bridges"))).toMatch(/^\d+ bridges; without the one between/);
  });

  it("says where there is nothing", () => {
    const none = (name: Parameters<typeof measure>[1]) =>
      sayMeasured(harbour, measure(harbour, name, { statements: [] }));
    expect(none("degree")).toBe("Nothing that is shown has more than 0.");
    expect(none("bridges")).toContain("no bridges");
    expect(none("articulation")).toContain("no articulation points");
    expect(none("components")).toMatch(/^No groups of two or more; \d+ entities stand alone\.$/);
  });

  it("says over what it was computed", () => {
    expect(sayOver(harbour, shown)).toMatch(/^Over everything: \d+ entities and \d+ statements between them/);
    const some = shownIn(harbour, { lens: { ...emptyLens, types: ["envoy"] } });
    expect(sayOver(harbour, some)).toContain("Over what the lens shows");
  });
});

describe("what a measure lights", () => {
  const communities = measure(harbour, "communities").findings;
  const bridges = measure(harbour, "bridges").findings;

  it("nothing for scores and for groups, until a group is looked at: its members and what ties them", () => {
    expect(lightMeasured(harbour, shown, measure(harbour, "degree").findings)).toBeUndefined();
    expect(lightMeasured(harbour, shown, communities)).toBeUndefined();
    const light = lightMeasured(harbour, shown, communities, 0)!;
    const group = communities.says === "groups" ? communities.groups[0]! : [];
    expect([...light.centres, ...light.lit!]).toEqual(group);
    expect(light.wins).toBe(true);
    expect(light.hints!.size).toBeGreaterThan(0);
  });

  it("all bridges faintly, and the one that is looked at alone", () => {
    const all = bridges.says === "bridges" ? bridges.bridges : [];
    const light = lightMeasured(harbour, shown, bridges)!;
    expect(light.hints).toEqual(new Set(all.flatMap(({ statements }) => statements.map(({ id }) => id))));
    const one = lightMeasured(harbour, shown, bridges, 1)!;
    expect(one.centres).toEqual([all[1]!.from, all[1]!.to]);
    expect([...one.widths.keys()]).toEqual(all[1]!.statements.map(({ id }) => id));
  });

  it("articulation points, and nothing where there are none", () => {
    const light = lightMeasured(harbour, shown, measure(harbour, "articulation").findings)!;
    expect(light.centres.length).toBeGreaterThan(0);
    expect(
      lightMeasured(harbour, shown, measure(harbour, "articulation", { statements: [] }).findings),
    ).toBeUndefined();
  });
});

describe("what sizes and colours follow", () => {
  it("is the measure that is asked, scores by size and groups by colour", () => {
    expect(followMeasure(asks("degree"), emptyView)).toEqual({ sizedBy: "degree" });
    expect(followMeasure(asks("communities"), emptyView)).toEqual({ colouredBy: "communities" });
    expect(followMeasure(asks("bridges"), emptyView)).toEqual({});
    expect(followMeasure({ ask: "whatif", triggers: [] }, emptyView)).toEqual({});
  });

  it("goes over to the next measure only from the one before it", () => {
    const view: View = { ...emptyView, question: asks("degree"), sizedBy: "degree" };
    expect(followMeasure(asks("pagerank"), view)).toEqual({ sizedBy: "pagerank" });
    expect(followMeasure(asks("pagerank"), { ...view, sizedBy: undefined })).toEqual({});
    expect(followMeasure(asks("pagerank"), { ...view, sizedBy: "betweenness" })).toEqual({});
    expect(followMeasure(asks("components"), view)).toEqual({ colouredBy: "components" });
  });

  it("is measured along with what is asked, each once", () => {
    const view: View = { ...emptyView, question: asks("degree"), sizedBy: "degree", colouredBy: "components" };
    expect(measuresWanted(view)).toEqual(["degree", "components"]);
    expect(measuresWanted(emptyView)).toEqual([]);
  });
});

describe("what sizes and colours follow", () => {
  it("is said where no measure is open that says so", () => {
    expect(sayFollowed(emptyView)).toBe("");
    expect(sayFollowed({ ...emptyView, sizedBy: "degree" })).toBe("Sizes: Degree.");
    expect(sayFollowed({ ...emptyView, sizedBy: "degree", colouredBy: "communities" })).toBe("Sizes: Degree; colours: Communities."); // prettier-ignore
    expect(sayFollowed({ ...emptyView, sizedBy: "degree", question: asks("degree") })).toBe("");
  });
});
