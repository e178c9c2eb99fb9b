import { afterAll } from "vitest";
import { makeLake, type Lake } from "./askParley.ts";
import { lakeFolder } from "./lakeTreaty.ts";

/** Two lakes for the tests of a file: one in which all is well, and one whose third statement names an entity that is not there. */
export function keepLakes(): { sound: Lake; faulty: Lake } {
  const lakes = {
    sound: makeLake(lakeFolder()),
    faulty: makeLake(lakeFolder(["statements.yaml", "object: north", "object: nort"])),
  };
  afterAll(() => {
    lakes.sound.remove();
    lakes.faulty.remove();
  });
  return lakes;
}
