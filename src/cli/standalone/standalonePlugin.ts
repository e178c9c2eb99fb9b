import type { Plugin } from "vite";
import { buildStandalone } from "./buildStandalone.ts";

const fileName = "standalone.html";

/** Puts the explorer as one file beside the built page, which fills it with a story; the development server builds it when asked. */
export const standalonePlugin = (): Plugin => {
  let built: Promise<string> | undefined;
  return {
    name: "standalone",
    buildStart() {
      if (this.environment.mode === "build") built = buildStandalone();
      // A fault is told where the file is wanted, not as a promise that nobody looks after.
      built?.catch(() => undefined);
    },
    async generateBundle() {
      if (built) this.emitFile({ type: "asset", fileName, source: await built });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (!request.url?.split("?")[0]?.endsWith(`/${fileName}`)) return next();
        buildStandalone().then((html) => {
          response.setHeader("Content-Type", "text/html; charset=utf-8");
          response.setHeader("Cache-Control", "no-store");
          response.end(html);
        }, next);
      });
    },
  };
};
