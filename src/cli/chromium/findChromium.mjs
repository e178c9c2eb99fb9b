import { accessSync, constants, statSync } from "node:fs";
import path from "node:path";

/** Without a window where there is a Chromium made for that: it takes half the time. */
const names = [
  "chromium-headless-shell",
  "chrome-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
  "chromium.exe",
  "chrome.exe",
];

const { env } = process;

const placesOnWindows = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].flatMap((folder) =>
  folder === undefined
    ? []
    : ["Google\\Chrome", "Chromium", "Microsoft\\Edge"].flatMap((product) =>
        ["chrome.exe", "msedge.exe"].map((file) => path.join(folder, product, "Application", file)),
      ),
);

const placesOnMac = ["Google Chrome", "Chromium", "Microsoft Edge"].flatMap((product) =>
  ["", env.HOME ?? ""].map((home) => `${home}/Applications/${product}.app/Contents/MacOS/${product}`),
);

const foldersOnLinux = ["/usr/bin", "/usr/local/bin", "/snap/bin", "/opt/google/chrome"];
const placesOnLinux = names.flatMap((name) => foldersOnLinux.map((folder) => `${folder}/${name}`));

/** @param {string} file */
const isProgram = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
};

/** The environment variables that may name a Chromium, the first one first. */
export const chromiumVariables = ["PARLEY_CHROMIUM", "CHROME_PATH"];

/**
 * The path of a Chromium on this machine: the one that an environment variable names, one on PATH, or one in a usual
 * place. A variable that names nothing that can be run counts as no Chromium at all, rather than as another one.
 * @returns {string | undefined}
 */
export const findChromium = () => {
  const named = chromiumVariables.map((name) => env[name]).find(Boolean);
  if (named) return isProgram(named) ? named : undefined;
  const folders = (env.PATH ?? "").split(path.delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  const usual = { darwin: placesOnMac, win32: placesOnWindows }[/** @type {string} */ (process.platform)];
  return [...onPath, ...(usual ?? placesOnLinux)].find(isProgram);
};
