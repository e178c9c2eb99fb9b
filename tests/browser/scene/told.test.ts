import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Story } from "../../../src/model/story.ts";
import { type Actions } from "../../../src/state/actions.ts";
import { type Store } from "../../../src/state/store.ts";
import { frames, mountHarbour, placedHarbour } from "../../support/mountHarbour.ts";

const story: Story = {
  id: "passage",
  title: "Passage",
  scenes: [
    {
      id: "north",
      title: "The north",
      text: "",
      view: "v1;c=0.5,0.5,1",
      evidence: [],
      highlight: ["northland"],
      annotations: [
        { kind: "text", at: "northland", text: "Here" },
        { kind: "outline", around: ["northland"] },
      ],
      reveal: [["northland"]],
    },
    { id: "all", title: "All", text: "", view: "v1;c=0.3,0.5,1", evidence: [] },
  ],
};

let box: HTMLElement;
let store: Store;
let actions: Actions;
let stop: () => void;

const pointAt = (clientX: number, clientY: number) =>
  box.querySelector(".sigma-mouse")?.dispatchEvent(new MouseEvent("mousemove", { bubbles: true, clientX, clientY }));

/** What is hovered once the pointer has gone to the middle of the box. */
async function hoveredInTheMiddle(): Promise<string | undefined> {
  pointAt(10, 10);
  await frames(2);
  pointAt(400, 300);
  await frames(2);
  return store.getState().status.hovered;
}

beforeEach(async () => {
  ({ box, store, actions, stop } = await mountHarbour((begun) => {
    begun.open({ ...placedHarbour, stories: [story] });
    begun.goTo({ id: "passage", scene: 0, step: 0 });
  }));
});

afterEach(() => stop());

const layer = (name: string) => box.querySelector<HTMLCanvasElement>(`.sigma-${name}`)!;
/** How many pixels of a layer are drawn on. */
const inkOn = (name: string): number => {
  const canvas = layer(name);
  const { data } = canvas.getContext("2d")!.getImageData(0, 0, canvas.width, canvas.height);
  return data.filter((value, at) => at % 4 === 3 && value > 0).length;
};

describe("a scene that is told", () => {
  it("hides from the eye and from the pointer what is not shown yet, and brings it in at its step", async () => {
    expect(await hoveredInTheMiddle()).toBeUndefined();
    const before = inkOn("labels");
    actions.step(1);
    await vi.waitFor(async () => expect(await hoveredInTheMiddle()).toBe("northland"));
    pointAt(10, 10);
    await vi.waitFor(() => expect(inkOn("labels")).toBeGreaterThan(before));
  });

  it("goes to the camera of the next scene, and back to that of the one before", async () => {
    actions.step(1);
    await vi.waitFor(async () => expect(await hoveredInTheMiddle()).toBe("northland"));
    pointAt(10, 10);
    actions.step(1);
    await vi.waitFor(async () => expect(await hoveredInTheMiddle()).toBeUndefined());
    actions.goTo({ id: "passage", scene: 0 });
    await vi.waitFor(async () => expect(await hoveredInTheMiddle()).toBe("northland"), { timeout: 3000 });
  });

  it("draws its annotations only while it is told", async () => {
    const [before, shapes] = [inkOn("labels"), inkOn("edgeLabels")];
    actions.goTo({ id: "passage", scene: 0 });
    await vi.waitFor(() => expect(inkOn("labels")).toBeGreaterThan(before));
    await vi.waitFor(() => expect(inkOn("edgeLabels")).toBeGreaterThan(shapes + 200));
    actions.goTo({ id: "passage", scene: 0, step: 0 });
    await vi.waitFor(() => expect(inkOn("labels")).toBe(before));
    await vi.waitFor(() => expect(inkOn("edgeLabels")).toBeLessThan(shapes + 200));
  });
});
