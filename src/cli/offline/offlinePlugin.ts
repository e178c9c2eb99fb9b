import type { Plugin } from "vite";
import { writeServiceWorker } from "./writeServiceWorker.ts";

/** Puts the service worker beside the built page once all the page's files are written. */
export const offlinePlugin = (): Plugin => ({
  name: "offline",
  apply: "build",
  writeBundle: {
    order: "post",
    sequential: true,
    handler: async ({ dir }) => {
      if (dir !== undefined) await writeServiceWorker(dir);
    },
  },
});
