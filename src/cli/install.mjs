import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "./project.mjs";

const modules = path.join(root, "node_modules");
const stamp = path.join(modules, ".parley-lock");
const leastNode = 20;

/**
 * Ends the process with a message for a person.
 * @param {string} message
 * @returns {never}
 */
const refuse = (message) => {
  console.error(message);
  process.exit(1);
};

const digestOfLock = () =>
  createHash("sha256")
    .update(readFileSync(path.join(root, "package-lock.json")))
    .digest("hex");

const isInstalled = () => existsSync(stamp) && readFileSync(stamp, "utf8").trim() === digestOfLock();

/** Installs what package-lock.json asks for, and does nothing where that is there already. */
export const install = () => {
  if (Number(process.versions.node.split(".")[0]) < leastNode)
    refuse(`Parley needs Node ${leastNode} or newer; this is Node ${process.versions.node}.`);
  if (isInstalled()) return;
  const why = existsSync(modules) ? "is not what package-lock.json asks for" : "is not there yet";
  console.log(`Installing packages: node_modules ${why}. This takes a minute or less.`);
  const { status, error } = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (error) refuse(`npm could not be started (${error.message}). It comes with Node; see that it is on your PATH.`);
  if (status !== 0)
    refuse(
      [
        "",
        "The packages could not be installed; npm's own words are above.",
        "Most often there is no network, or npm's settings name a registry that does not answer (npm config get registry).",
        "Mend that and run the same command again.",
      ].join("\n"),
    );
  writeFileSync(stamp, `${digestOfLock()}\n`);
  console.log("Packages are installed.");
};

install();
