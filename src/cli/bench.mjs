import { register } from "tsx/esm/api";
import { getChromium } from "./chromium/getChromium.mjs";
import { build } from "./page/build.mjs";

if (!build()) {
  console.error("The page could not be built; what was wrong is above.");
  process.exit(1);
}
const chromium = getChromium();
if (!chromium) process.exit(1);

register();
const { runBench } = await import("./bench/runBench.ts");
process.exitCode = (await runBench(chromium)) ? 0 : 1;
