import { parseArgs } from "node:util";
import { build } from "./page/build.mjs";
import { openBrowser } from "./page/openBrowser.mjs";
import { serve } from "./page/serve.mjs";

const usage = `usage: npm start -- [--port NUMBER] [--no-open]
  --port NUMBER  serve on this port or not at all (otherwise the first free one from 4173 up)
  --no-open      print the address, open no browser (as BROWSER=none does)`;

/**
 * @param {string} message
 * @returns {never}
 */
const refuse = (message) => {
  console.error(`${message}\n${usage}`);
  process.exit(2);
};

const readWords = () => {
  try {
    const { values } = parseArgs({
      options: { port: { type: "string" }, "no-open": { type: "boolean" }, help: { type: "boolean", short: "h" } },
    });
    return values;
  } catch (fault) {
    return refuse(fault instanceof Error ? fault.message : String(fault));
  }
};

const wish = readWords();
if (wish.help) {
  console.log(usage);
  process.exit(0);
}
const port = wish.port === undefined ? undefined : Number(wish.port);
if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536))
  refuse(`"${wish.port}" is no port; a port is a whole number from 1 to 65535`);

if (!build()) {
  console.error("The page could not be built; what was wrong is above.");
  process.exit(1);
}

try {
  const { address, close } = await serve(port === undefined ? {} : { port, strict: true });
  const stop = () => void close().finally(() => process.exit(0));
  process.removeAllListeners("SIGTERM").on("SIGTERM", stop).on("SIGINT", stop);
  console.log(`\nParley is at ${address}\nCtrl-C ends it.`);
  if (!wish["no-open"]) openBrowser(address);
} catch (fault) {
  console.error(`The page could not be served: ${fault instanceof Error ? fault.message : String(fault)}`);
  process.exit(1);
}
