import type { Plugin } from "vite";

/**
 * Has the built page ask for the scene while the entry is still on its way. The entry imports it lazily, for browsers
 * without WebGL, and would otherwise ask for it only when it runs itself.
 */
export const preloadScene = (): Plugin => ({
  name: "preload-scene",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler: (_, { bundle = {} }) =>
      Object.values(bundle)
        .filter((file) => file.type === "chunk" && file.facadeModuleId?.endsWith("/src/scene/mountScene.ts"))
        .map(({ fileName }) => ({
          tag: "link",
          attrs: { rel: "modulepreload", crossorigin: true, href: `./${fileName}` },
          injectTo: "head",
        })),
  },
});
