import path from "node:path";
import { chromium } from "playwright-core";
import { buildKnowledge } from "../../model/knowledge.ts";
import { chromiumFlags } from "../chromium/chromiumFlags.mjs";
import { compileFolder } from "../compile.ts";
import { findDataset } from "../findDataset.ts";
import { findCriticalPath, mostOnCriticalPath, sumOf, weigh } from "../page/criticalPath.mjs";
import { serve } from "../page/serve.mjs";
import { root } from "../project.mjs";
import { buildBarePage } from "./buildBarePage.ts";
import { measureFirstFrames, visit } from "./frameTimes.ts";
import { measureGraph } from "./graphTimes.ts";
import { makeLargeGraph } from "./largeGraph.ts";
import { measureSceneFrames } from "./sceneFrames.ts";
import { measureSearch } from "./searchTimes.ts";
import { measureTyping } from "./typingTimes.ts";

const dist = path.join(root, "dist");
const rounds = 15;

/** Where WebGL is drawn in software, the page is put together without it, so that only what WebGL draws waits for that. */
const flags = [...chromiumFlags, "--disable-gpu-compositing"];

const say = (what: string, value: string, note: string) =>
  console.log(`${what.padEnd(34)}${value.padStart(12)}  ${note}`);
const milliseconds = (time: number) => `${time.toFixed(time < 10 ? 2 : 0)} ms`;
const ratio = (a: number, b: number) => `${(a / b).toFixed(2)} x`;

const readDataset = () => {
  const folder = findDataset(undefined);
  const { dataset, problems } = compileFolder(folder);
  if (!dataset) throw new Error(`${folder} has ${problems.length} problems; npm run parley -- check lists them`);
  return dataset;
};

/** Says what some scripts weigh, and whether that is within the budget. */
const checkSize = (what: string, files: Iterable<string>): boolean => {
  const weights = weigh(dist, files);
  const total = sumOf(weights);
  const isLight = total <= mostOnCriticalPath;
  const note = `gzipped, of at most ${mostOnCriticalPath / 1000} kB${isLight ? "" : ": too much"}`;
  say(what, `${(total / 1000).toFixed(1)} kB`, note);
  for (const { file, bytes } of weights) say(`  ${path.basename(file)}`, `${(bytes / 1000).toFixed(1)} kB`, "");
  return isLight;
};

/** Measures questions on a large graph, in Node; its sizes are those that the targets are set for. */
const measureLarge = (): void => {
  const k = buildKnowledge(makeLargeGraph(100_000, 300_000));
  const { links, index, theirs, shortest, graphology, ranked, asked, near } = measureGraph(k);
  say("100,000 entities, 300,000 statements", "", "in Node, p95 over random pairs");
  say(
    "  index built",
    milliseconds(index),
    `in Node, the part that the page gives to a worker; ${milliseconds(links)} before for plain arrays`,
  );
  say("    both against graphology", ratio(links + index, theirs), `a graph of the same: ${milliseconds(theirs)}`);
  say("  shortest path", milliseconds(shortest), "of at most 1 ms");
  say("    against graphology", ratio(shortest, graphology), `its bidirectional search: ${milliseconds(graphology)}`);
  say("  5 best paths, of any length", milliseconds(ranked), "of at most 20 ms, on the index");
  say(
    "    against the shortest alone",
    ratio(ranked, shortest),
    `up to 6 steps, with statements: ${milliseconds(asked)}`,
  );
  say("  all within 2 steps", milliseconds(near), "of at most 50 ms");
  const { keystrokes, build, search, scan } = measureSearch(k, 1000);
  say(
    "  search, a keystroke",
    milliseconds(search),
    `of at most 16 ms, over ${keystrokes}; ${milliseconds(build)} to build`,
  );
  say("    against a scan of all labels", ratio(search, scan), `the scan: ${milliseconds(scan)}, names alone`);
};

/** Measures the built page and prints what it finds; times are shown beside what they are measured against. */
export async function runBench(executablePath: string): Promise<boolean> {
  const dataset = readDataset();
  const isEntryLight = checkSize("scripts of the entry", findCriticalPath(dist));

  const { keystrokes, search, scan } = measureSearch(buildKnowledge(dataset));
  say("search, p95 of a keystroke, Node", milliseconds(search), `over ${keystrokes} keystrokes`);
  say("  against a scan of all labels", ratio(search, scan), `the scan: ${scan.toFixed(4)} ms, names alone`);

  measureLarge();

  const bare = await buildBarePage(dataset);
  const [ours, theirs] = [await serve(), await serve({ folder: bare.folder })];
  const browser = await chromium.launch({ executablePath, args: flags });
  try {
    const { scripts } = await visit(browser, ours.address);
    const early = new Set(scripts.map((address) => address.slice(ours.address.length)));
    const isPageLight = checkSize("scripts until the first frame", early);

    const words = dataset.entities.slice(0, 12).map(({ label }) => label.slice(0, 12));
    const typing = await measureTyping(browser, ours.address, words);
    say("search, p95 of a keystroke, page", milliseconds(typing), "from the key to the answers in the document");

    const [parley = NaN, plain = NaN] = await measureFirstFrames(browser, [ours.address, theirs.address], rounds);
    say("first frame", milliseconds(parley), `median of ${rounds} cold visits, drawn in software`);
    say("  against sigma alone", ratio(parley, plain), `the same graph in a bare page: ${milliseconds(plain)}`);

    const { panning, changes } = await measureSceneFrames(browser, ours.address, 5);
    const slowest = changes.toSorted((a, b) => b.longest - a.longest)[0];
    const longest = slowest?.longest ?? NaN;
    say("change of scene, longest frame", milliseconds(longest), `the worst of ${changes.length}: “${slowest?.to}”`);
    say("  against panning the graph", ratio(longest, panning), `of at most 3 x; its median: ${milliseconds(panning)}`);
    return isEntryLight && isPageLight;
  } finally {
    await browser.close();
    await Promise.all([ours.close(), theirs.close()]);
    bare.remove();
  }
}
