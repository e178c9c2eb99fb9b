import { spawn } from "node:child_process";

const { env, platform } = process;

/** @returns {[string, ...string[]] | undefined} */
const findOpener = () => {
  const { BROWSER: wished } = env;
  if (wished === "none" || env.CI) return undefined;
  if (platform === "darwin") return ["open"];
  if (platform === "win32") return ["cmd", "/c", "start", ""];
  if (!env.DISPLAY && !env.WAYLAND_DISPLAY) return undefined;
  return [wished || "xdg-open"];
};

/**
 * Opens an address in the reader's browser where there is a screen to open it on; never fails for lack of one.
 * @param {string} address
 */
export const openBrowser = (address) => {
  const opener = findOpener();
  if (!opener) return;
  const [program, ...words] = opener;
  const child = spawn(program, [...words, address], { stdio: "ignore", detached: true });
  child.on("error", () => console.log("No browser could be opened; open the address yourself."));
  child.unref();
};
