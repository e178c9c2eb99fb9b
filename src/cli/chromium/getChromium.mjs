import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromiumVariables, findChromium } from "./findChromium.mjs";

/** @param {string[]} words */
const runAptGet = (words) =>
  spawnSync("apt-get", words, {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  }).status === 0;

const mayInstall = () => process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");

const installOnDebian = () => {
  console.log("No Chromium found. Installing Debian's; this takes a few minutes at most.");
  console.log("  apt-get update");
  if (!runAptGet(["update", "-qq"])) return;
  for (const name of ["chromium-headless-shell", "chromium"]) {
    console.log(`  apt-get install ${name}`);
    if (runAptGet(["install", "-y", "-qq", "--no-install-recommends", name])) return;
  }
};

/** What to do where there is no Chromium. */
export const howToInstall = () => {
  const named = chromiumVariables.find((name) => process.env[name]);
  const advice = { darwin: "brew install --cask chromium", win32: "winget install Google.Chrome" };
  return [
    named
      ? `${named} names "${process.env[named]}", and no program is there.`
      : "A Chromium is needed, and none was found on PATH or in the usual places.",
    `Install Chromium, Chrome or Edge, for instance with: ${
      advice[/** @type {keyof typeof advice} */ (process.platform)] ?? "sudo apt-get install chromium"
    }`,
    `Where it stands in an unusual place, name the program: ${chromiumVariables[0]}=/path/to/chromium`,
  ].join("\n");
};

/**
 * The path of a Chromium, installed first where it is missing and this machine is Debian and we are root; otherwise
 * says what to install and returns nothing.
 * @returns {string | undefined}
 */
export const getChromium = () => {
  const named = chromiumVariables.some((name) => process.env[name]);
  if (!findChromium() && !named && mayInstall()) installOnDebian();
  const found = findChromium();
  if (!found) console.error(howToInstall());
  return found;
};
