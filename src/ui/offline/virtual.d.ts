/** The build that a service worker keeps: written by `cli/offline/` once all its files are. */
declare module "virtual:parley-build" {
  export const build: import("./keptBuild.ts").KeptBuild;
}
