import { builtinModules } from "node:module";
import { posix } from "node:path";
import { findCircles } from "./findCircles.ts";
import { readModule, type ModuleFacts } from "./readModule.ts";

/** The rooms and the floor each stands on; rooms on one floor are blind to one another. */
const floors: Readonly<Record<string, number>> = {
  model: 0,
  query: 1,
  layouts: 1,
  formats: 1,
  sources: 1,
  view: 2,
  state: 3,
  scene: 4,
  handout: 5,
  ui: 6,
  main: 7,
  cli: 7,
};

/** Rooms that run unchanged in Node, a worker and a page, or at least draw nothing. */
const withoutPage = ["model", "query", "layouts", "formats", "sources", "view", "state"];

const pageNames =
  /^(document|window|navigator|location|history|localStorage|sessionStorage|matchMedia|getComputedStyle|requestAnimationFrame|cancelAnimationFrame|Document|Window|Element|Node|NodeList|DOMRect|DOMParser|ResizeObserver|IntersectionObserver|MutationObserver|ShadowRoot|CSSStyleDeclaration|UIEvent|\w*(Mouse|Keyboard|Pointer|Touch|Wheel|Focus|Input|Drag|Clipboard)Event|(HTML|SVG)\w*Element|WebGL\w*|CanvasRenderingContext2D|Image)$/;

/** Packages that only these rooms may name. */
const packages: { are: (name: string) => boolean; words: string; rooms: string[] }[] = [
  {
    are: (name) => /^(react|react-dom|react-aria.*|@react-.*|lucide-react)(\/|$)/.test(name),
    words: "React",
    rooms: ["ui", "main"],
  },
  { are: (name) => /^(sigma|@sigma)(\/|$)/.test(name), words: "sigma", rooms: ["scene"] },
  {
    are: (name) => name.startsWith("node:") || builtinModules.includes(name),
    words: "a module of Node",
    rooms: ["cli"],
  },
];

/** The room of a file under `src/`: the first folder, or the name of a file at its top. */
const roomOf = (path: string): string => /^src\/([^/.]+)/.exec(path)?.[1] ?? "";

const isCode = (path: string): boolean => /\.(tsx?|mts|mjs|js)$/.test(path);

/** The file that an import means, or nothing where it means a package. */
const findTarget = (from: string, named: string): string | undefined => {
  const bare = named.replace(/\?.*$/, "");
  return bare.startsWith(".") ? posix.join(posix.dirname(from), bare) : undefined;
};

const checkStep = (from: string, to: string, files: ReadonlyMap<string, string>): string[] => {
  const [here, there] = [roomOf(from), roomOf(to)];
  if (!to.startsWith("src/")) return here === "cli" ? [] : [`${from} names ${to}, outside src/`];
  if (!files.has(to)) return [`${from} names ${to}, which is not there`];
  if (here === there) return [];
  const [floor, below] = [floors[here] ?? -1, floors[there] ?? Infinity];
  if (below < floor) return [];
  return [`${from} imports ${to}: ${here}/ may not look ${below > floor ? "up" : "sideways"} into ${there}/`];
};

const checkPackage = (from: string, named: string): string[] =>
  packages
    .filter(({ are, rooms }) => are(named) && !rooms.includes(roomOf(from)))
    .map(({ words, rooms }) => `${from} imports ${named}: ${words} belongs in ${rooms.join(" and ")} alone`);

const checkFile = (path: string, facts: ModuleFacts, files: ReadonlyMap<string, string>): string[] => {
  const room = roomOf(path);
  const pageWords = withoutPage.includes(room) ? [...facts.globals].filter((name) => pageNames.test(name)) : [];
  return [
    ...(room in floors ? [] : [`${path} stands in no room`]),
    ...facts.imports.flatMap((named) => {
      const target = findTarget(path, named);
      return target === undefined ? checkPackage(path, named) : checkStep(path, target, files);
    }),
    ...(facts.hasDefaultExport ? [`${path} has a default export`] : []),
    ...pageWords.map((name) => `${path} uses ${name}: ${room}/ knows no page`),
  ];
};

/** Every breach of the plan of the house in these files, by path from the project's folder; one sentence each. */
export function findBreaches(files: ReadonlyMap<string, string>): string[] {
  const facts = new Map<string, ModuleFacts>();
  for (const [path, text] of files) if (isCode(path)) facts.set(path, readModule(path, text));
  const steps = new Map(
    [...facts].map(([path, { imports }]) => [
      path,
      imports.flatMap((named) => findTarget(path, named) ?? []).filter((target) => facts.has(target)),
    ]),
  );
  return [
    ...[...facts].flatMap(([path, one]) => checkFile(path, one, files)),
    ...findCircles(steps).map((circle) => `these import one another in a circle: ${circle.join(", ")}`),
  ];
}
