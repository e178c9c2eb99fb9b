import { expect, test, vi } from "vitest";
import type { Scene } from "../../../src/model/story.ts";
import { drawPicture } from "../../../src/scene/picture/drawPicture.ts";
import { placesOfScene } from "../../../src/state/scenePlaces.ts";
import { drawScene } from "../../../src/ui/present/drawScene.ts";
import { harbour } from "../../support/harbourAgreement.ts";

vi.mock("../../../src/scene/picture/drawPicture.ts", () => ({ drawPicture: vi.fn() }));
vi.mock("../../../src/state/scenePlaces.ts", () => ({ placesOfScene: vi.fn(() => Promise.resolve({})) }));

const scene = (id: string): Scene => ({ id, title: id, text: "", view: "v1", evidence: [] });

test("a picture of a scene that could not be drawn is drawn anew when it is asked for again, and then kept", async () => {
  const one = scene("one");
  vi.mocked(drawPicture).mockRejectedValueOnce(new Error("no file")).mockResolvedValue("<svg/>");
  await expect(drawScene(harbour, one, "graph", false)).rejects.toThrow("no file");
  expect(await drawScene(harbour, one, "graph", false)).toBe("<svg/>");
  const times = vi.mocked(drawPicture).mock.calls.length;
  expect(await drawScene(harbour, one, "graph", false)).toBe("<svg/>");
  expect(vi.mocked(drawPicture).mock.calls.length).toBe(times);
});

test("a scene whose layout never comes, and one that fails, hold up no other scene's picture", async () => {
  vi.mocked(placesOfScene).mockReturnValueOnce(new Promise(() => {}));
  void drawScene(harbour, scene("stuck"), "graph", false);
  vi.mocked(drawPicture).mockRejectedValueOnce(new Error("no file"));
  const failing = drawScene(harbour, scene("failing"), "graph", false);
  vi.mocked(drawPicture).mockResolvedValue("<svg>next</svg>");
  expect(await drawScene(harbour, scene("next"), "graph", false)).toBe("<svg>next</svg>");
  await expect(failing).rejects.toThrow();
});
