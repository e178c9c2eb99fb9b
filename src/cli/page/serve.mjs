import { readFileSync } from "node:fs";
import path from "node:path";
import { preview } from "vite";
import { root } from "../project.mjs";

const policyTag = /<meta\s+http-equiv="Content-Security-Policy"\s+content="([^"]*)"/i;

/** @type {Record<string, string>} */
const signs = { "&#39;": "'", "&quot;": '"', "&amp;": "&", "&lt;": "<", "&gt;": ">" };

/**
 * The policy that a built page gives itself, as it is meant and not as HTML writes it.
 * @param {string} page
 */
const readPolicy = (page) =>
  policyTag.exec(readFileSync(page, "utf8"))?.[1]?.replace(/&(#39|quot|amp|lt|gt);/g, (sign) => signs[sign] ?? sign);

/** @param {string} page */
const headersFor = (page) => {
  const policy = readPolicy(page);
  return {
    // A page cannot say in its own text who may frame it, so the header adds that to the policy in the page.
    "Content-Security-Policy": [...(policy ? [policy.replace(/;\s*$/, "")] : []), "frame-ancestors 'none'"].join("; "),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
    "Cache-Control": "no-cache",
  };
};

/**
 * Serves a folder of built files on loopback, on the first free port from `port` up (with `strict`, on that one or not
 * at all), with headers that hold the page to its own Content-Security-Policy. Throws where no port can be had.
 * @param {{ folder?: string, port?: number, strict?: boolean }} [wish]
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export const serve = async ({ folder = path.join(root, "dist"), port = 4173, strict = false } = {}) => {
  const server = await preview({
    root: path.dirname(folder),
    configFile: false,
    logLevel: "silent",
    appType: "mpa",
    build: { outDir: folder },
    preview: {
      host: "127.0.0.1",
      port,
      strictPort: strict,
      open: false,
      headers: headersFor(path.join(folder, "index.html")),
    },
  });
  const bound = server.httpServer.address();
  if (bound === null || typeof bound === "string") throw new Error("the server has no port");
  return { address: `http://127.0.0.1:${bound.port}/`, close: () => server.close() };
};
