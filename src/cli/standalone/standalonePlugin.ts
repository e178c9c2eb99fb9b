import type { Plugin } from "vite";
import { buildStandalone } from "./buildStandalone.ts";

const fileName = "standalone.html";
const virtualId = "virtual:parley-standalone";
const loadedId = `\0${virtualId}`;

/**
 * Puts the explorer as one file beside the built page, which fills it with a story, under a name of its content as all that
 * the page asks for; `virtual:parley-standalone` says where. The development server builds it when asked.
 */
export const standalonePlugin = (): Plugin => {
  let built: Promise<string> | undefined;
  return {
    name: "standalone",
    buildStart() {
      if (this.environment.mode === "build") built = buildStandalone();
      // A fault is told where the file is wanted, not as a promise that nobody looks after.
      built?.catch(() => undefined);
    },
    resolveId: (id) => (id === virtualId ? loadedId : undefined),
    async load(id) {
      if (id !== loadedId) return undefined;
      const file = built && this.emitFile({ type: "asset", name: fileName, source: await built });
      const address = file ? `import.meta.ROLLUP_FILE_URL_${file}` : JSON.stringify(`./${fileName}`);
      return `export const standaloneAddress = ${address};`;
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
